import Link from "next/link"
import { SearchField } from "@/app/_ui/search-field"

/** Search in the address: a plain form, so that it works without scripts and a result can be linked to. */
export function Search({ q, matches }: { q: string; matches: number }) {
  return (
    <search>
      <form className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-3 py-2.5">
        <SearchField q={q} placeholder="Search names and topics" maxLength={120} />
        <p role="status" className={q ? "text-[12.5px] text-faint" : "sr-only"}>
          {matches === 1 ? "1 lab" : `${matches} labs`}
        </p>
        {q && (
          <Link href="/labs" prefetch={false} className="link">
            Clear
          </Link>
        )}
        <button type="submit" className="btn">
          Search
        </button>
      </form>
    </search>
  )
}
