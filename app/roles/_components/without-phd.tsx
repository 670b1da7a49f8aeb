import { Statements } from "./statements"

export function WithoutPhd({ facts }: { facts: readonly number[] }) {
  return (
    <section aria-labelledby="without-phd" className="sheet">
      <header>
        <h2 id="without-phd">Without a PhD</h2>
        <span className="text-[12px] text-faint">the talk’s advice</span>
      </header>
      <div className="px-4 py-3.5">
        <Statements facts={facts} />
      </div>
    </section>
  )
}
