/** What a server has acknowledged, as those who wrote it keep it: titles by application, notes by application and by item. */
export type Ledger = {
  applications: Map<string, string>
  events: Map<string, string>
  answers: Map<string, string>
  /** Answers other than the one that acknowledges, counted by their status and what they say. */
  refusals: Map<string, number>
}

export const emptyLedger = (): Ledger => ({
  applications: new Map(),
  events: new Map(),
  answers: new Map(),
  refusals: new Map(),
})

export const acknowledged = ({ applications, events, answers }: Ledger): number =>
  applications.size + events.size + answers.size

export const refuse = ({ refusals }: Ledger, words: string): void =>
  void refusals.set(words, (refusals.get(words) ?? 0) + 1)
