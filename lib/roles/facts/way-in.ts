import type { Fact } from "../facts"
import { roles } from "../roles"

// What a PhD is and is not needed for, how to prepare, and why to apply.
export const wayInFacts: readonly Fact[] = [
  {
    number: 31,
    words: "Not every role asks for a PhD.",
    roles,
    kind: "credential",
    places: ["Takeaways 8"],
  },
  {
    number: 32,
    words: "Many software engineers do research too, and publish it at top-tier venues.",
    roles: ["SWE"],
    kind: "credential",
    places: ["Takeaways 8", "Q&A 9"],
  },
  {
    number: 33,
    words: "The talk advises against a PhD that is only meant as a way into a lab.",
    roles,
    kind: "preparation",
    places: ["Takeaways 9", "Q&A 10"],
  },
  {
    number: 34,
    words: "Done only to get into a lab, a PhD costs five years by the talk’s count.",
    roles,
    kind: "preparation",
    places: ["Q&A 10"],
  },
  {
    number: 35,
    words: "Besides a PhD, many other routes lead into a lab.",
    roles,
    kind: "encouragement",
    places: ["Takeaways 9", "Q&A 10"],
  },
  {
    number: 36,
    words: "Take introductory machine learning courses to get to know the field.",
    roles,
    kind: "preparation",
    places: ["Takeaways 10", "Q&A 11"],
  },
  {
    number: 37,
    words: "Get used to the jargon of machine learning.",
    roles,
    kind: "preparation",
    places: ["Summary", "Q&A 11"],
  },
  {
    number: 38,
    words: "Learn which research topics the lab you aim at works on.",
    roles,
    kind: "preparation",
    places: ["Takeaways 10", "Q&A 11"],
  },
  {
    number: 39,
    words: "Consider applying even if you have no PhD.",
    roles,
    kind: "encouragement",
    places: ["Summary"],
  },
  {
    number: 40,
    words: "Without a PhD, apply straight away for an engineering role: software engineer or research engineer.",
    roles: ["SWE", "RE"],
    kind: "encouragement",
    places: ["Takeaways 11"],
  },
  {
    number: 41,
    words: "An engineer can pick up the skills for the job once in it.",
    roles: ["SWE", "RE"],
    kind: "encouragement",
    places: ["Summary", "Takeaways 11"],
  },
  {
    number: 42,
    words: "Work at a lab’s cutting edge does not always take a PhD.",
    roles,
    kind: "encouragement",
    places: ["Takeaways 12"],
  },
]
