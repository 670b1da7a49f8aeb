import { z } from "zod"
import { line, optional, pastDay, prose } from "@/lib/form"
import { readAuthors } from "../authors"
import { statusNames, tierNames, trackNames } from "../kinds"
import { arxiv, doi, link, oneOf, paragraphs, ticked, title, words, year } from "./fields"

const author = line("each author", 200)

const authors = prose("the authors", 20_000)
  .min(1, "Name the authors, in the paper’s order.")
  .transform(readAuthors)
  .pipe(z.array(author).min(1, "Name the authors, in the paper’s order.").max(500, "Name 500 authors at most."))

/** What the form of a publication holds. `self` is the candidate's name among the authors, as the paper has it. */
export const publicationFields = (today: string) => ({
  title: title("the title"),
  authors,
  self: words("your name"),
  equalFirst: ticked,
  venue: words("the venue", 300),
  tier: optional(oneOf(tierNames, "Choose a tier.")),
  track: oneOf(trackNames, "Choose a track."),
  year,
  status: oneOf(statusNames, "Choose a status."),
  statusOn: pastDay(today),
  doi,
  arxiv,
  openReview: link,
  code: link,
  award: words("the award"),
  contribution: paragraphs("your contribution"),
})

export const statusChange = (today: string) => ({
  status: oneOf(statusNames, "Choose a status."),
  on: pastDay(today),
})
