import Link from "next/link"
import { type Answers, oneMoreThing } from "@/lib/checklists/one-more-thing"
import type { Readiness } from "@/lib/checklists/readiness"
import { type Role, roleNames } from "@/lib/roles/roles"

/** What one more thing in the record would change, the most first. */
export function Steps({ readiness }: { readiness: Readonly<Record<Role, Readiness>> }) {
  const steps = oneMoreThing(readiness)
  return (
    <section aria-labelledby="one-more-thing" className="sheet min-w-0">
      <header>
        <h2 id="one-more-thing">What one more thing would change</h2>
      </header>
      {steps.length === 0 ? (
        <p className="px-4 py-3.5 text-soft">Nothing that a single entry could answer is open.</p>
      ) : (
        <ol className="divide-y divide-line">
          {steps.map(({ words, href, answers }) => (
            <li key={words} className="px-4 py-2.5 text-[13px] text-soft">
              <Link href={href} prefetch={false} className="inline-link font-medium">
                {words.charAt(0).toUpperCase() + words.slice(1)}
              </Link>{" "}
              would answer {inWords(answers)}.
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** "2 items of research scientist, 1 of research engineer and 1 of software engineer". */
const inWords = (answers: readonly Answers[]): string => {
  const parts = answers
    .toReversed()
    .toSorted((a, b) => b.items - a.items)
    .map(({ role, items }, place) => {
      const counted = place > 0 ? `${items}` : items === 1 ? "1 item" : `${items} items`
      return `${counted} of ${roleNames[role].toLowerCase()}`
    })
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts)
}
