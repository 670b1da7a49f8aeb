import Link from "next/link"

/** Search in the address: a plain form, so that it works without scripts and a result can be linked to. */
export function Search({ q, matches }: { q: string; matches: number }) {
  return (
    <search>
      <form className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-3 py-2.5">
        <input
          key={q}
          type="search"
          name="q"
          aria-label="Search"
          placeholder="Search names and topics"
          defaultValue={q}
          maxLength={120}
          className="min-h-8 min-w-0 flex-1 rounded-md bg-transparent px-1 placeholder:text-faint"
        />
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
