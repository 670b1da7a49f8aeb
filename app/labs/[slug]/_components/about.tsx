import { Citation } from "@/app/_ui/citation"
import type { LabDetail } from "@/lib/labs/queries"
import { citationOf, fact } from "@/lib/roles/facts"

/** What is known of a lab of the directory; of a candidate's own there is nothing to say. */
export function AboutLab({ lab: { focus, careersUrl } }: { lab: LabDetail }) {
  if (!focus && !careersUrl) return null
  return (
    <section aria-labelledby="about" className="sheet">
      <header>
        <h2 id="about">About</h2>
        <span className="text-[12px] text-faint">general knowledge</span>
      </header>
      <dl className="grid grid-cols-[88px_minmax(0,1fr)] gap-x-4 gap-y-2 p-4">
        {focus && (
          <>
            <dt className="text-faint">Works on</dt>
            <dd>{focus}</dd>
          </>
        )}
        {careersUrl && (
          <>
            <dt className="text-faint">Careers</dt>
            <dd>
              <a href={careersUrl} rel="noreferrer" className="inline-link inline-block min-h-6">
                {careersUrl.replace("https://", "")}
              </a>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}

const advice = [38, 39, 40].map(fact)

export function BeforeApplying() {
  return (
    <section aria-labelledby="before" className="sheet">
      <header>
        <h2 id="before">Before you apply</h2>
        <span className="text-[12px] text-faint">the talk’s advice</span>
      </header>
      <ul className="grid gap-2.5 p-4">
        {advice.map((each) => (
          <li key={each.number}>
            {each.words} <Citation fact={each} place={citationOf(each)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
