import { z } from "zod"
import { optional, pastDay } from "@/lib/form"
import { directionNames, skillNames, visibilityNames } from "../kinds"
import { figure, link, oneOf, paragraphs, title, words } from "./fields"

// Boxes of one name: none, one, or several; as text, one a line.
const skills = z.preprocess(
  (sent) => (sent === undefined || sent === "" ? [] : typeof sent === "string" ? sent.split("\n") : sent),
  z.array(oneOf(skillNames, "Choose skills from the list.")).max(20, "Choose skills from the list."),
)

/** What is measured twice: a figure without its metric, or without the way in which it is better, says nothing. */
export const measuredFields = {
  metric: words("the metric", 120),
  unit: words("the unit", 40),
  better: optional(oneOf(directionNames, "Choose which way is better.")),
}

export const projectFields = (today: string) => ({
  title: title("the project’s name"),
  on: pastDay(today),
  summary: paragraphs("what it is"),
  part: words("your role"),
  skills: skills.transform((chosen) => [...new Set(chosen)]),
  visibility: oneOf(visibilityNames, "Choose whether the work is public."),
  repository: link,
  designDocument: link,
  users: words("who uses it", 500),
  hard: paragraphs("what was hard"),
  writeUp: paragraphs("the write-up", 10_000),
  collaborators: words("the collaborators", 500),
  ownPart: paragraphs("your part"),
  ...measuredFields,
  before: figure("the figure before"),
  after: figure("the figure after"),
  measuredHow: paragraphs("how it was measured"),
})
