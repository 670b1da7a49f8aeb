// The summary of a talk that every fact and every checklist item follows from.

export const sourceTitle = "How To Do Machine Learning Research Without A PhD"

/** Every passage of the source that can be cited, in reading order. */
export const places = [
  "Summary",
  "Takeaways 1",
  "Takeaways 2",
  "Takeaways 3",
  "Takeaways 4",
  "Takeaways 5",
  "Takeaways 6",
  "Takeaways 7",
  "Takeaways 8",
  "Takeaways 9",
  "Takeaways 10",
  "Takeaways 11",
  "Takeaways 12",
  "Q&A 1",
  "Q&A 2",
  "Q&A 3",
  "Q&A 4",
  "Q&A 5",
  "Q&A 6",
  "Q&A 7",
  "Q&A 8",
  "Q&A 9",
  "Q&A 10",
  "Q&A 11",
] as const

export type Place = (typeof places)[number]
