import { fold } from "@/lib/search"
import type { Kinded } from "./draft"
import {
  attemptNames,
  awardNames,
  courseLevelNames,
  credentialNames,
  degreeLevelNames,
  skillNames,
  statusNames,
} from "./kinds"
import { standingOf } from "./publication"

const most = 100_000

/** All the words of an entry, folded, to search through. What is chosen from a list has the name that its page shows. */
export const searchWords = (title: string, kinded: Kinded): string =>
  fold([title, ...wordsOf(kinded)].filter((word) => word !== null).join("\n")).slice(0, most)

const wordsOf = (kinded: Kinded): (string | number | null)[] => {
  if (kinded.kind === "PUBLICATION") {
    const { venue, year, doi, arxiv, award, contribution, openReview, code, authors } = kinded.details
    const status = statusNames[standingOf(kinded.details).status]
    return [status, venue, year, award, doi, arxiv, openReview, code, contribution, ...authors]
  }
  // What is not text is a figure, which nobody searches for.
  if (kinded.kind === "PROJECT") {
    const { skills, visibility: _, better: __, ...details } = kinded.details
    return [...skills.map((skill) => skillNames[skill]), ...texts(details)]
  }
  if (kinded.kind === "IMPLEMENTATION") {
    const { state, better: _, ...details } = kinded.details
    return [attemptNames[state], ...texts(details)]
  }
  const { type, courseLevel, degreeLevel, award, closeness: _, ...details } = kinded.details
  const level = courseLevel ? courseLevelNames[courseLevel] : degreeLevel && degreeLevelNames[degreeLevel]
  return [credentialNames[type], level, award && awardNames[award], ...texts(details)]
}

const texts = (details: object): string[] => Object.values(details).filter((value) => typeof value === "string")

/** What the list of a kind is sorted by: a publication's year, where one without a year is still to come; else the day. */
export const sortKey = ({ kind, details }: Kinded): string =>
  kind === "PUBLICATION" ? `${details.year ?? 9999}` : details.on
