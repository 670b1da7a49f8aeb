import { roles } from "@/lib/roles/roles"
import type { CatalogueItem } from "../catalogue"

export const everyRoleItems: readonly CatalogueItem[] = [
  {
    slug: "role-fit",
    title: "Say why this role, at this lab, fits you",
    answer: "a note in your own words; a link alone is not enough",
    roles,
    scope: "APPLICATION",
    level: "CORE",
    facts: [1, 2, 28, 29, 30],
    cite: "Q&A 1",
    needsWords: true,
  },
  {
    slug: "lab-focus-brief",
    title: "Summarise the lab’s research focus",
    answer: "a note, best with links to its work",
    roles,
    scope: "LAB",
    level: "CORE",
    facts: [38],
    cite: "Takeaways 10",
  },
  {
    slug: "ml-vocabulary",
    title: "Know the words this lab uses",
    answer: "a short glossary",
    roles,
    scope: "LAB",
    level: "RECOMMENDED",
    facts: [37],
    cite: "Q&A 11",
  },
  {
    slug: "intro-ml-course",
    title: "Finish an introductory ML course",
    answer: "a course in ML of any level, or a degree in ML or a field close to it",
    roles,
    scope: "CANDIDATE",
    level: "CORE",
    facts: [36],
    cite: "Takeaways 10",
  },
  {
    slug: "interview-rules",
    title: "Record the interview format and the lab’s rule on AI help",
    answer: "a note",
    roles,
    scope: "LAB",
    level: "BEYOND",
    facts: [],
    references: [
      { label: "OpenAI’s interview guide", url: "https://openai.com/interview-guide" },
      { label: "Anthropic’s guidance for candidates", url: "https://anthropic.com/candidate-ai-guidance" },
    ],
  },
]
