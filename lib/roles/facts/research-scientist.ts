import type { Fact } from "../facts"

export const researchScientistFacts: readonly Fact[] = [
  {
    number: 13,
    words: "Publishing at top-tier conferences is expected of a research scientist.",
    roles: ["RS"],
    kind: "requirement",
    places: ["Takeaways 4", "Q&A 5"],
  },
  {
    number: 14,
    words: "NeurIPS, ICML and ICLR are the top-tier conferences that the talk names.",
    roles: ["RS"],
    kind: "requirement",
    places: ["Q&A 5"],
  },
  {
    number: 15,
    words:
      "A venue of the research scientist’s own subfield counts in place of a general conference, not on top of one.",
    roles: ["RS"],
    kind: "requirement",
    places: ["Q&A 5"],
  },
  {
    number: 16,
    words: "Papers are what a research scientist mainly produces.",
    roles: ["RS"],
    kind: "responsibility",
    places: ["Takeaways 4"],
  },
  {
    number: 17,
    words: "A research scientist usually has a PhD, and whoever aims at top publications is often expected to.",
    roles: ["RS"],
    kind: "credential",
    places: ["Summary", "Takeaways 4"],
  },
  {
    number: 18,
    words: "The talk puts the share of research scientists who have a PhD at about 99%.",
    roles: ["RS"],
    kind: "credential",
    places: ["Q&A 6"],
  },
  {
    number: 19,
    words: "A research scientist’s PhD is in the field they work in, or in one close to machine learning.",
    roles: ["RS"],
    kind: "credential",
    places: ["Q&A 6"],
  },
]
