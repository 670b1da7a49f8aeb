import type { Day } from "@/lib/dates"
import type { EvidenceRow } from "@/lib/record/queries"
import type { AnsweredItem } from "./answered"
import { Answers } from "./answers"
import { CredentialPart } from "./credential"
import { History } from "./history"
import { FiguresPart, ImplementationPart } from "./implementation"
import { EffectPart, ProjectPart } from "./project"
import { PublicationPart } from "./publication"

type Shown = { entry: EvidenceRow; today: Day }

/** All that an entry's page shows: what it is on the left, what follows from it on the right. */
export function EntryParts({ entry, today, answers }: Shown & { answers: readonly AnsweredItem[] }) {
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_400px]">
      <div className="grid gap-5">
        <Main entry={entry} today={today} />
      </div>
      <div className="grid gap-5">
        <Answers answers={answers} trashed={entry.trashed} />
        <Aside entry={entry} today={today} />
      </div>
    </div>
  )
}

function Main({ entry: { kind, details }, today }: Shown) {
  switch (kind) {
    case "PUBLICATION":
      return <PublicationPart publication={details} />
    case "PROJECT":
      return <ProjectPart project={details} today={today} />
    case "IMPLEMENTATION":
      return <ImplementationPart implementation={details} today={today} />
    case "CREDENTIAL":
      return <CredentialPart credential={details} today={today} />
  }
}

function Aside({ entry: { id, kind, details }, today }: Shown) {
  switch (kind) {
    case "PUBLICATION":
      return <History evidence={id} history={details.history} today={today} />
    case "PROJECT":
      return <EffectPart project={details} />
    case "IMPLEMENTATION":
      return <FiguresPart implementation={details} />
    case "CREDENTIAL":
      return null
  }
}
