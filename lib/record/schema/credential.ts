import { calendarDay, optional } from "@/lib/form"
import { awardNames, closenessNames, courseLevelNames, credentialNames, degreeLevelNames } from "../kinds"
import { count, link, oneOf, title, words } from "./fields"

/** Only an expected degree may have a day to come; which type has which field, lib/record/credential says. */
export const credentialFields = {
  title: title("the title"),
  type: oneOf(credentialNames, "Choose what it is."),
  on: calendarDay,
  place: words("the place", 300),
  link,
  courseLevel: optional(oneOf(courseLevelNames, "Choose a level.")),
  degreeLevel: optional(oneOf(degreeLevelNames, "Choose a level.")),
  award: optional(oneOf(awardNames, "Choose whether it is awarded.")),
  field: words("the field"),
  closeness: optional(oneOf(closenessNames, "Choose how close the field is.")),
  minutes: count("the minutes", 1000),
  slides: link,
  recording: link,
}
