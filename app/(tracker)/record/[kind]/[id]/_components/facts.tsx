import type { ReactNode } from "react"

/** A part of an entry's page, under its name. */
export function Part({
  id,
  name,
  beside,
  children,
}: {
  id: string
  name: string
  beside?: ReactNode
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="sheet">
      <header>
        <h2 id={id}>{name}</h2>
        {beside}
      </header>
      {children}
    </section>
  )
}

/** What is known, each under its name; what is not known is left out. `empty` stands there while nothing is. */
export function Facts({ facts, empty }: { facts: Readonly<Record<string, ReactNode>>; empty: string }) {
  const known = Object.entries(facts).filter(
    ([, fact]) => fact !== null && fact !== undefined && fact !== false && fact !== "",
  )
  if (known.length === 0) return <p className="px-4 py-3.5 text-faint">{empty}</p>
  return (
    <dl className="grid grid-cols-[104px_minmax(0,1fr)] gap-x-3 gap-y-2 px-4 py-3.5">
      {known.map(([name, fact]) => (
        <div key={name} className="contents">
          <dt className="text-faint">{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A link out of the app, shown as what it is. */
export const Out = ({ href, children }: { href: string; children?: ReactNode }) => (
  <a href={href} rel="noreferrer" target="_blank" className="inline-link">
    {children ?? href.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "")}
  </a>
)

const isLink = (text: string) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)

/** Words as they were typed; a link where the whole text is one. */
export function Words({ text }: { text: string | null }) {
  if (text === null) return null
  return isLink(text) ? <Out href={text} /> : <span className="whitespace-pre-line">{text}</span>
}

/** What there is of several, said in words as `Facts` takes it: null where there is nothing. */
export const linkTo = (href: string | null) => href && <Out href={href} />
export const wordsOf = (text: string | null) => text && <Words text={text} />
