import Link from "next/link"

/** The way to the pages before and after this one of a list. */
export function Pages({ list, q, page, pages }: { list: string; q: string; page: number; pages: number }) {
  if (pages === 1) return null
  const to = (there: number) =>
    `${list}?${new URLSearchParams({ ...(q && { q }), ...(there > 1 && { page: `${there}` }) })}`
  return (
    <nav
      aria-label="Pages"
      className="grid grid-cols-[1fr_auto_1fr] items-center border-t border-line px-3 py-2.5 text-faint"
    >
      <span>
        {page > 1 && (
          <Link href={to(page - 1)} prefetch={false} className="link" rel="prev">
            Newer
          </Link>
        )}
      </span>
      {page} of {pages}
      <span className="text-right">
        {page < pages && (
          <Link href={to(page + 1)} prefetch={false} className="link" rel="next">
            Older
          </Link>
        )}
      </span>
    </nav>
  )
}
