import Link from "next/link"
import { type Kind, kindNames, kinds } from "@/lib/record/kinds"
import { listOf } from "../address"
import { WouldAnswer } from "./would-answer"

/** The four kinds: how many entries each has and the way to add one; while all are empty, what each would answer. */
export function KindCards({ counts }: { counts: ReadonlyMap<Kind, number> }) {
  const isEmpty = counts.size === 0
  return (
    <>
      {isEmpty && (
        <div className="mb-5 max-w-[68ch]">
          <p className="font-serif text-[19px] font-medium">Nothing in your record yet</p>
          <p className="mt-1 text-soft">
            Add one thing you have done, and the checklist items it answers tick themselves on every application, with
            the reason beside each.
          </p>
        </div>
      )}
      <ul className={isEmpty ? "grid gap-4 md:grid-cols-2" : "mb-5 grid grid-cols-2 gap-3 lg:grid-cols-4"}>
        {kinds.map((kind) => (
          <li key={kind} className="sheet flex flex-col gap-2 px-4 py-3">
            <Head kind={kind} count={counts.get(kind) ?? 0} />
            {isEmpty && (
              <div className="mb-1 grow border-t border-line pt-2.5 text-[13px] text-soft">
                <p className="mb-1.5 text-faint">Would answer</p>
                <WouldAnswer kind={kind} />
              </div>
            )}
            <p>
              <Link
                href={`${listOf(kind)}/new`}
                prefetch={false}
                className={isEmpty ? "btn" : "link whitespace-normal"}
              >
                Add {kindNames[kind].one}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

const Head = ({ kind, count }: { kind: Kind; count: number }) => (
  <p className="flex flex-wrap items-baseline justify-between gap-x-3">
    <Link href={listOf(kind)} prefetch={false} className="font-medium hover:underline">
      {kindNames[kind].many}
    </Link>
    <span className="font-serif text-[22px] leading-6">{count}</span>
  </p>
)
