import { useId } from "react"
import { type Fact, factAnchor } from "@/lib/roles/facts"
import type { Place } from "@/lib/roles/source"

type Cited = {
  fact: Fact
  place: Place
  /** The first on its page. */
  first?: boolean
  /** The fact stands beside it already. */
  told?: boolean
}

/** A place in the source, with the fact itself on hover and focus. The first on a page says whose word it is. */
export function Citation({ fact, place, first = false, told = false }: Cited) {
  const id = useId()
  return (
    <span className="cite">
      {/* A whole new page: the router changes the address in a way that marks nothing as its target. */}
      <a href={`/source#${factAnchor(fact.number)}`} aria-describedby={told ? undefined : id}>
        {first && "the talk, "}
        {place}
      </a>
      {!told && (
        <span role="tooltip" id={id}>
          {fact.words}
        </span>
      )}
    </span>
  )
}
