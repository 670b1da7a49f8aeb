import type { Metadata } from "next"
import { PageHead } from "@/app/_ui/page-head"
import { everyRoleFacts } from "@/lib/roles/facts/every-role"
import { researchEngineerFacts } from "@/lib/roles/facts/research-engineer"
import { researchScientistFacts } from "@/lib/roles/facts/research-scientist"
import { softwareEngineerFacts } from "@/lib/roles/facts/software-engineer"
import { wayInFacts } from "@/lib/roles/facts/way-in"
import { roleNames } from "@/lib/roles/roles"
import { sourceTitle } from "@/lib/roles/source"
import { FactList } from "./_components/fact-list"

export const metadata: Metadata = { title: "Source" }

const parts = [
  { title: "The three roles", facts: everyRoleFacts },
  { title: roleNames.SWE, facts: softwareEngineerFacts },
  { title: roleNames.RS, facts: researchScientistFacts },
  { title: roleNames.RE, facts: researchEngineerFacts },
  { title: "The way in", facts: wayInFacts },
]

export default function SourcePage() {
  return (
    <>
      <PageHead title={sourceTitle} above="The source" />
      <div className="mb-6 grid max-w-[68ch] gap-3 font-serif text-[17px] leading-[1.5] text-soft">
        <p>
          What Labward says of roles, and every item of its checklists, follows from the summary of a talk with this
          title. Below is all of it that Labward uses: 42 facts, in our own words, each with its place in the summary.
        </p>
        <p>The summary bears no date, and labs change. Where a posting says otherwise, the posting decides.</p>
      </div>
      <div className="grid gap-5">
        {parts.map((part) => (
          <FactList key={part.title} {...part} />
        ))}
      </div>
    </>
  )
}
