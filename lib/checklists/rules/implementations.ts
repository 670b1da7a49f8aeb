import { withUnit } from "@/lib/record/gain"
import type { Rule } from "../rules"

/** A technique reproduced, with repository or write-up and both figures; the gap is told, not judged ("Takeaways 5"). */
export const paperReimplementation: Rule = ({ kind, details, addedOn }) => {
  if (kind !== "IMPLEMENTATION") return null
  const { state, repository, writeUp, target, reproduced, unit, on } = details
  if (state !== "REPRODUCED") return { counts: false, reason: "Attempted, not reproduced", since: addedOn }
  if (!repository && !writeUp) return { counts: false, reason: "Add its repository or a write-up", since: addedOn }
  if (target === null || reproduced === null)
    return { counts: false, reason: "Add the paper’s figure and yours", since: addedOn }
  return {
    counts: true,
    reason: `Target ${withUnit(target, unit)}, reproduced ${withUnit(reproduced, unit)}`,
    since: on,
  }
}

/** An experiment and its write-up; seeds and ablations are told where there are some ("Q&A 7"). */
export const experimentLog: Rule = ({ kind, details }) => {
  if (kind !== "IMPLEMENTATION" && kind !== "PROJECT") return null
  if (!details.writeUp) return null
  if (kind === "PROJECT") return { counts: true, reason: "Written up", since: details.on }
  const { seeds, ablations, on } = details
  const extras = [seeds ? `${seeds} ${seeds === 1 ? "seed" : "seeds"}` : "", ablations ? "ablations" : ""].filter(
    Boolean,
  )
  return { counts: true, reason: ["Written up", ...extras].join(", "), since: on }
}
