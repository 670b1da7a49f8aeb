import { Citation } from "@/app/_ui/citation"
import type { TalkAgainst } from "@/lib/labs/talk"
import { fact } from "@/lib/roles/facts"

/** The talk speaks against this role at this lab: its sentences, each with its place, and why it may be so all the same. */
export function TalkWarning({ against: { sentences, advice } }: { against: TalkAgainst }) {
  return (
    <div className="note block">
      {sentences.map((sentence) => (
        <p key={sentence.fact}>
          {sentence.words} <Citation fact={fact(sentence.fact)} place={sentence.cite} told />
        </p>
      ))}
      <p>{advice}</p>
    </div>
  )
}
