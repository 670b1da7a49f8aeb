import Link from "next/link"
import type { ItemState } from "@/lib/checklists/readiness"
import type { Judged } from "@/lib/checklists/rules"
import { formFor } from "@/lib/checklists/wanted"
import { type Day, longDay } from "@/lib/dates"
import { kindNames } from "@/lib/record/kinds"

type Shown = { entry: ItemState; today: Day }

/** How an item is answered, in words: by which entry and why, by hand, waived; or what would answer it. */
export function ItemStanding({ entry, today }: Shown) {
  const { state, proofs, overruledOn, overruling } = entry
  const [first, ...others] = proofs
  if (state === "EVIDENCE" && first) {
    return (
      <>
        <Told judged={first} />
        {others.length > 0 && ` · and ${others.length} more`}
      </>
    )
  }
  return (
    <>
      <bdi>{byHand(entry, today)}</bdi>
      {overruledOn !== null && <bdi> The record does not count here: {overruling}.</bdi>}
      {state === "OPEN" && <Towards entry={entry} />}
    </>
  )
}

/** An entry and what its rule says of it. */
const Told = ({ judged: { entry, verdict } }: { judged: Judged }) => (
  <>
    <Link
      href={`/record/${kindNames[entry.kind].path}/${entry.id}`}
      prefetch={false}
      className="text-ink underline decoration-line-strong underline-offset-2"
    >
      {entry.title}
    </Link>
    : <bdi>{verdict.reason}</bdi>
  </>
)

const byHand = ({ state, doneOn, waivedOn, waiver, note, link, sample, catalogue }: ItemState, today: Day): string => {
  const by = sample ? " by the sample" : ""
  if (state === "WAIVED" && waivedOn) return `Waived${by} on ${longDay(waivedOn, today)}: ${waiver}.`
  const kept = [note && "a note", link && "a link"].filter(Boolean).join(" and ")
  if (state === "HAND" && doneOn)
    return `Marked${by || " by you"} on ${longDay(doneOn, today)}${kept && `, with ${kept}`}.`
  if (kept) return `Open, ${kept} kept${by}.`
  return catalogue ? `Open: ${catalogue.answer}.` : "Open. Your own item."
}

/** The form that would answer an item, unless the candidate has overruled the record there. */
const formOf = ({ slug, overruledOn }: ItemState) => (slug === null || overruledOn !== null ? null : formFor(slug))

/** Whether the words end as a sentence does, so that what comes behind them need not be parted from them. */
export const isSentence = (entry: ItemState): boolean =>
  entry.state !== "EVIDENCE" && (entry.state !== "OPEN" || formOf(entry) === null)

/** What nearly answers an open item, what did until it went to the trash, and the form that would. */
function Towards({ entry }: Pick<Shown, "entry">) {
  const { nearly, gone, overruledOn } = entry
  const form = formOf(entry)
  const [near, lost] = [nearly[0], gone[0]]
  return (
    <>
      {near && overruledOn === null && (
        <>
          {" "}
          <Told judged={near} />.
        </>
      )}
      {lost && overruledOn === null && (
        <>
          {" "}
          Open again: <Told judged={lost} />, is in the{" "}
          <Link href="/record/trash" prefetch={false} className="inline-link">
            trash
          </Link>
          .
        </>
      )}
      {form && (
        <>
          {" "}
          <Link href={form.href} prefetch={false} className="inline-link print:hidden">
            {form.words}
          </Link>
        </>
      )}
    </>
  )
}
