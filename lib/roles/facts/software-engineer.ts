import type { Fact } from "../facts"

export const softwareEngineerFacts: readonly Fact[] = [
  {
    number: 4,
    words: "A software engineer’s main work is the infrastructure that research teams run on.",
    roles: ["SWE"],
    kind: "responsibility",
    places: ["Summary", "Takeaways 2", "Q&A 2"],
  },
  {
    number: 5,
    words: "What a software engineer builds may serve one experiment alone.",
    roles: ["SWE"],
    kind: "responsibility",
    places: ["Q&A 2"],
  },
  {
    number: 6,
    words: "What a software engineer builds may be shared by several teams, paper after paper.",
    roles: ["SWE"],
    kind: "responsibility",
    places: ["Q&A 2"],
  },
  {
    number: 7,
    words: "A software engineer is usually asked for less machine learning: the bar for this role is a low one.",
    roles: ["SWE"],
    kind: "requirement",
    places: ["Takeaways 2", "Q&A 3"],
  },
  {
    number: 8,
    words: "Hard machine learning problems are less likely to come up when a software engineer is interviewed.",
    roles: ["SWE"],
    kind: "requirement",
    places: ["Q&A 3"],
  },
  {
    number: 9,
    words: "Software engineers are not usually expected to hold a machine learning PhD.",
    roles: ["SWE"],
    kind: "credential",
    places: ["Summary", "Takeaways 2", "Q&A 4"],
  },
  {
    number: 10,
    words: "A software engineer can make low-level systems a speciality.",
    roles: ["SWE"],
    kind: "responsibility",
    places: ["Takeaways 3"],
  },
  {
    number: 11,
    words: "A software engineer can make distributed systems a speciality.",
    roles: ["SWE"],
    kind: "responsibility",
    places: ["Takeaways 3"],
  },
  {
    number: 12,
    words: "Software engineers who work on systems aim for speed, and for scale from one data centre to the next.",
    roles: ["SWE"],
    kind: "responsibility",
    places: ["Takeaways 3"],
  },
]
