import type { Fact } from "../facts"
import { roles } from "../roles"

export const everyRoleFacts: readonly Fact[] = [
  {
    number: 1,
    words:
      "AI research labs tend to hire for three roles: software engineer, research engineer and research scientist.",
    roles,
    kind: "responsibility",
    places: ["Takeaways 1", "Q&A 1"],
  },
  {
    number: 2,
    words: "What you answer for, and how much machine learning you have to know, differs from role to role.",
    roles,
    kind: "requirement",
    places: ["Takeaways 1", "Q&A 1"],
    cite: "Q&A 1",
  },
  {
    number: 3,
    words:
      "According to the talk, all three roles are common at OpenAI, at DeepMind, at Google Brain and at Facebook AI Research.",
    roles,
    kind: "lab",
    places: ["Summary", "Q&A 1"],
    cite: "Q&A 1",
  },
]
