import type { Fact } from "../facts"

export const researchEngineerFacts: readonly Fact[] = [
  {
    number: 20,
    words: "A research engineer’s work lies between a software engineer’s and a researcher’s.",
    roles: ["RE"],
    kind: "responsibility",
    places: ["Summary", "Takeaways 5", "Q&A 7"],
  },
  {
    number: 21,
    words: "Research engineers can do with less specialised knowledge of machine learning.",
    roles: ["RE"],
    kind: "requirement",
    places: ["Summary"],
  },
  {
    number: 22,
    words: "A research engineer has a part in the lab’s papers.",
    roles: ["RE"],
    kind: "responsibility",
    places: ["Summary", "Takeaways 5", "Q&A 7"],
  },
  {
    number: 23,
    words: "Research engineers often take a new technique from a paper and implement it.",
    roles: ["RE"],
    kind: "responsibility",
    places: ["Takeaways 5"],
  },
  {
    number: 24,
    words: "Running experiments belongs to a research engineer’s work.",
    roles: ["RE"],
    kind: "responsibility",
    places: ["Q&A 7"],
  },
  {
    number: 25,
    words: "A research engineer brings new techniques or ideas to particular papers.",
    roles: ["RE"],
    kind: "responsibility",
    places: ["Q&A 7"],
  },
  {
    number: 26,
    words:
      "On an ambitious project, a research engineer may work side by side with researchers and software engineers.",
    roles: ["RE"],
    kind: "responsibility",
    places: ["Takeaways 6"],
  },
  {
    number: 27,
    words: "The ambitious projects a research engineer may join spend more resources on harder problems.",
    roles: ["RE"],
    kind: "responsibility",
    places: ["Takeaways 6"],
  },
  {
    number: 28,
    words: "Some labs have no research engineers at all.",
    roles: ["RE"],
    kind: "lab",
    places: ["Takeaways 7", "Q&A 8"],
  },
  {
    number: 29,
    words: "According to the talk, Google has no research engineers.",
    roles: ["RE"],
    kind: "lab",
    places: ["Takeaways 7", "Q&A 8"],
  },
  {
    number: 30,
    words: "According to the talk, DeepMind and OpenAI have research engineers.",
    roles: ["RE"],
    kind: "lab",
    places: ["Takeaways 7", "Q&A 8"],
  },
]
