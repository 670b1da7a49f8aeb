import Link from "next/link"

/** The way back that stands above the heading of both pages. */
export const wayBack = (
  <Link href="/record/publications" prefetch={false} className="hover:underline">
    Publications
  </Link>
)
