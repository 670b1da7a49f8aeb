import Link from "next/link"

/** The name with its mark, a test tube, leading home. */
export function Brand({ href }: { href: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="inline-flex min-h-6 items-center gap-2 font-serif text-[20px] leading-none font-medium tracking-[-0.01em]"
    >
      <svg aria-hidden="true" viewBox="0 0 15 20" className="h-5 w-[15px] text-accent">
        <path d="M0 1h15M3 2v12.5a4.5 4.5 0 0 0 9 0V2" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M4.5 8h6v6.5a3 3 0 0 1-6 0z" fill="currentColor" opacity=".85" />
      </svg>
      Labward
    </Link>
  )
}
