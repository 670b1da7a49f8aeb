import { Citation } from "@/app/_ui/citation"
import { citationOf, fact } from "@/lib/roles/facts"

/** What opens a page: its first citation says whose word it is. */
export function Lead({ facts }: { facts: readonly number[] }) {
  return (
    <ul className="mb-6 max-w-[68ch] font-serif text-[17px] leading-[1.5] text-soft">
      {facts.map((number, index) => (
        <li key={number} className="inline">
          <Told number={number} first={index === 0} />{" "}
        </li>
      ))}
    </ul>
  )
}

/** Facts by number, a line each. */
export function Statements({ facts }: { facts: readonly number[] }) {
  return (
    <ul className="grid gap-2">
      {facts.map((number) => (
        <li key={number} className="text-pretty">
          <Told number={number} />
        </li>
      ))}
    </ul>
  )
}

function Told({ number, first }: { number: number; first?: boolean }) {
  const told = fact(number)
  return (
    <>
      {told.words} <Citation fact={told} place={citationOf(told)} first={first} told />
    </>
  )
}
