import { pastDay } from "@/lib/form"
import { attemptNames } from "../kinds"
import { arxiv, count, figure, link, oneOf, paragraphs, title, words } from "./fields"
import { measuredFields } from "./project"

export const implementationFields = (today: string) => ({
  title: title("the paper’s title"),
  on: pastDay(today),
  paperLink: link,
  arxiv,
  state: oneOf(attemptNames, "Choose how far it got."),
  repository: link,
  ...measuredFields,
  target: figure("the paper’s figure"),
  reproduced: figure("your figure"),
  seeds: count("the number of seeds", 100_000),
  ablations: paragraphs("the ablations"),
  writeUp: paragraphs("the write-up", 10_000),
  compute: words("the compute", 300),
  learned: paragraphs("what you learned"),
  hours: figure("the hours").refine(
    (hours) => hours === null || (hours >= 0 && hours <= 100_000),
    "Enter the hours between 0 and 100,000.",
  ),
})
