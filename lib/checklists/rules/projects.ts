import type { Evidence, Project } from "@/lib/record/evidence"
import { gainOf } from "@/lib/record/gain"
import { type Skill, skillNames } from "@/lib/record/kinds"
import type { Rule } from "../rules"

const ofProject =
  (judge: (project: Project, entry: Evidence<"PROJECT">) => ReturnType<Rule>): Rule =>
  (entry) =>
    entry.kind === "PROJECT" ? judge(entry.details, entry) : null

/** The first of the skills that the project is tagged with, in words. */
const tagged = ({ skills }: Project, ...wanted: Skill[]): string | null => {
  const skill = wanted.find((each) => skills.includes(each))
  return skill ? skillNames[skill] : null
}

// Whole sentences read badly in a row of reasons.
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)

/** Infrastructure that somebody uses; where the work is public, with a link to it ("Takeaways 2"). */
export const infraProject = ofProject((project, { addedOn }) => {
  if (!tagged(project, "INFRASTRUCTURE")) return null
  const { users, visibility, repository, designDocument, on } = project
  if (!users) return { counts: false, reason: "Say who uses it", since: addedOn }
  if (visibility === "PUBLIC" && !repository && !designDocument)
    return { counts: false, reason: "It is public: link its repository or design document", since: addedOn }
  return { counts: true, reason: `Infrastructure, used by ${short(users)}`, since: on }
})

/** Low-level or distributed systems, and what was hard about it ("Takeaways 3"). */
export const systemsDepth = ofProject((project, { addedOn }) => {
  const skill = tagged(project, "LOW_LEVEL_SYSTEMS", "DISTRIBUTED_SYSTEMS")
  if (!skill) return null
  if (!project.hard) return { counts: false, reason: "Say what was hard about it", since: addedOn }
  return { counts: true, reason: skill, since: project.on }
})

/** ML tooling or training infrastructure ("Q&A 2"). */
export const experimentTooling = ofProject((project) => {
  const skill = tagged(project, "ML_TOOLING", "TRAINING_INFRASTRUCTURE")
  return skill ? { counts: true, reason: skill, since: project.on } : null
})

/** An after that is better than its before, in the metric's own direction ("Takeaways 3"). */
export const perfScale = ofProject((project, { addedOn }) => {
  const { metric, before, after, on } = project
  if (before === null && after === null) return null
  const gain = gainOf(project)
  if (gain?.isBetter) return { counts: true, reason: gain.words, since: on }
  return {
    counts: false,
    reason: gain ? `${metric}, ${gain.words}` : "Give the metric, its direction, and both figures",
    since: addedOn,
  }
})

/** Engineering in an ML codebase ("Takeaways 5"). */
export const mlCodebase = ofProject((project) =>
  tagged(project, "ML_CODE") ? { counts: true, reason: skillNames.ML_CODE, since: project.on } : null,
)

/** Work with others, and the candidate's part in it ("Takeaways 6"). */
export const scaleProject = ofProject(({ collaborators, ownPart, on }, { addedOn }) => {
  if (!collaborators && !ownPart) return null
  if (!ownPart) return { counts: false, reason: "Say what your part was", since: addedOn }
  if (!collaborators) return { counts: false, reason: "Say who worked on it with you", since: addedOn }
  return { counts: true, reason: `With ${short(collaborators)}`, since: on }
})
