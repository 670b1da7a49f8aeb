import { isClosed, isUnsent, type Stage, stageNames } from "@/lib/applications/stages"

const toneOf = (stage: Stage): string => {
  if (stage === "OFFER" || stage === "ACCEPTED") return "pill-good"
  if (isUnsent(stage)) return "pill-outline"
  return isClosed(stage) ? "pill-shut" : "pill-go"
}

export function StageBadge({ stage }: { stage: Stage }) {
  return <span className={`pill ${toneOf(stage)}`}>{stageNames[stage]}</span>
}
