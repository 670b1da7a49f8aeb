import { useId } from "react"
import { type Fact, factAnchor } from "@/lib/roles/facts"
import type { Place } from "@/lib/roles/source"

/** A place in the source, with the fact itself on hover and focus. The first on a page says whose word it is. */
export function Citation({ fact, place, first = false }: { fact: Fact; place: Place; first?: boolean }) {
  const id = useId()
  return (
    <span className="cite">
      {/* A whole new page: the router changes the address in a way that marks nothing as its target. */}
      <a href={`/source#${factAnchor(fact.number)}`} aria-describedby={id}>
        {first && "the talk, "}
        {place}
      </a>
      <span role="tooltip" id={id}>
        {fact.words}
      </span>
    </span>
  )
}
