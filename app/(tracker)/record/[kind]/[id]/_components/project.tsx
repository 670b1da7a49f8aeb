import { type Day, longDay } from "@/lib/dates"
import type { Project } from "@/lib/record/evidence"
import { gainOf, withUnit } from "@/lib/record/gain"
import { directionNames, skillNames, visibilityNames } from "@/lib/record/kinds"
import { Facts, linkTo, Part, wordsOf } from "./facts"

/** All that is known of a project. */
export function ProjectPart({ project, today }: { project: Project; today: Day }) {
  const { on, summary, part, skills, visibility, repository, designDocument, users, hard } = project
  const { writeUp, collaborators, ownPart } = project
  return (
    <Part id="project" name="Project">
      <Facts
        empty=""
        facts={{
          "Done on": <time dateTime={on}>{longDay(on, today)}</time>,
          "What it is": wordsOf(summary),
          "Your role": part,
          Skills: skills.map((skill) => skillNames[skill]).join(", "),
          "Used by": users,
          "What was hard": wordsOf(hard),
          Visibility: visibilityNames[visibility],
          Repository: linkTo(repository),
          Design: linkTo(designDocument),
          Collaborators: collaborators,
          "Your part": wordsOf(ownPart),
          "Write-up": wordsOf(writeUp),
        }}
      />
    </Part>
  )
}

/** What a project changed, in figures, and the gain. */
export function EffectPart({ project }: { project: Project }) {
  const { metric, unit, better, before, after, measuredHow } = project
  const gain = gainOf(project)
  return (
    <Part id="effect" name="Measured effect">
      {gain && (
        <p className={`px-4 pt-3.5 font-serif text-[17px] leading-6 ${gain.isBetter ? "text-good" : "text-soft"}`}>
          {gain.words.charAt(0).toUpperCase()}
          {gain.words.slice(1)}
        </p>
      )}
      <Facts
        empty="A figure from before and one from after stand here once you add them."
        facts={{
          Metric: metric,
          Better: better && directionNames[better],
          Before: before !== null && after === null && withUnit(before, unit),
          After: after !== null && before === null && withUnit(after, unit),
          "How measured": wordsOf(measuredHow),
        }}
      />
    </Part>
  )
}
