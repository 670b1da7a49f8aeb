import type { Role } from "./roles"
import type { Place } from "./source"

/** A fact in the few words a table has room for, with the place that holds them. */
export type Statement = { readonly fact: number; readonly words: string; readonly cite: Place }

export type Aspect = {
  readonly title: string
  readonly of: Readonly<Record<Role, readonly [Statement, ...Statement[]]>>
}

const common: Statement = {
  fact: 3,
  words: "Common at OpenAI, at DeepMind, at Google Brain and at Facebook AI Research",
  cite: "Q&A 1",
}
const applyNow: Statement = { fact: 40, words: "Without one, apply straight away", cite: "Takeaways 11" }
const onTheJob: Statement = { fact: 41, words: "Skills can be picked up once in the job", cite: "Takeaways 11" }

/** The three roles side by side, in what they differ. */
export const comparison: readonly Aspect[] = [
  {
    title: "The work",
    of: {
      SWE: [
        { fact: 4, words: "Builds the infrastructure that research runs on", cite: "Q&A 2" },
        { fact: 5, words: "For one experiment alone", cite: "Q&A 2" },
        { fact: 6, words: "Or shared by several teams, paper after paper", cite: "Q&A 2" },
        { fact: 12, words: "In systems work, aims for speed and scale", cite: "Takeaways 3" },
      ],
      RE: [
        { fact: 20, words: "Lies between an engineer’s and a researcher’s", cite: "Q&A 7" },
        { fact: 23, words: "Implements new techniques from papers", cite: "Takeaways 5" },
        { fact: 24, words: "Runs experiments", cite: "Q&A 7" },
        { fact: 26, words: "May join others on an ambitious project", cite: "Takeaways 6" },
      ],
      RS: [{ fact: 16, words: "Mainly produces papers", cite: "Takeaways 4" }],
    },
  },
  {
    title: "Machine learning",
    of: {
      SWE: [
        { fact: 7, words: "Usually less is asked: a low bar", cite: "Q&A 3" },
        { fact: 8, words: "Hard problems are less likely at the interview", cite: "Q&A 3" },
        onTheJob,
      ],
      RE: [{ fact: 21, words: "Less specialised knowledge will do", cite: "Summary" }, onTheJob],
      RS: [
        {
          fact: 19,
          words: "Nothing is named but the PhD’s field: one’s own, or one close to machine learning",
          cite: "Q&A 6",
        },
      ],
    },
  },
  {
    title: "PhD",
    of: {
      SWE: [{ fact: 9, words: "Not usually expected", cite: "Q&A 4" }, applyNow],
      RE: [{ fact: 31, words: "Not asked for in every role", cite: "Takeaways 8" }, applyNow],
      RS: [
        { fact: 17, words: "Usual", cite: "Takeaways 4" },
        { fact: 18, words: "Held by about 99%, by the talk’s count", cite: "Q&A 6" },
        { fact: 42, words: "Not always needed at a lab’s cutting edge", cite: "Takeaways 12" },
      ],
    },
  },
  {
    title: "Publishing",
    of: {
      SWE: [{ fact: 32, words: "Many do research too, and publish it at top-tier venues", cite: "Q&A 9" }],
      RE: [
        { fact: 22, words: "Has a part in the lab’s papers", cite: "Takeaways 5" },
        { fact: 25, words: "Brings new techniques or ideas to some of them", cite: "Q&A 7" },
      ],
      RS: [
        { fact: 13, words: "Expected, at top-tier conferences", cite: "Takeaways 4" },
        { fact: 14, words: "NeurIPS, ICML and ICLR are named", cite: "Q&A 5" },
        { fact: 15, words: "A venue of one’s own subfield counts in their place", cite: "Q&A 5" },
      ],
    },
  },
  {
    title: "Where it exists",
    of: {
      SWE: [common],
      RE: [
        common,
        { fact: 28, words: "Not at every lab", cite: "Takeaways 7" },
        { fact: 29, words: "According to the talk, not at Google", cite: "Q&A 8" },
        { fact: 30, words: "According to the talk, at DeepMind and at OpenAI", cite: "Q&A 8" },
      ],
      RS: [common],
    },
  },
]
