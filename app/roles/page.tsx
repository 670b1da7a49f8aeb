import type { Metadata } from "next"
import { PageHead } from "@/app/_ui/page-head"
import { aroundComparison } from "@/lib/roles/guide"
import { ComparisonTable } from "./_components/comparison-table"
import { RoleLinks } from "./_components/role-links"
import { Lead, Statements } from "./_components/statements"

export const metadata: Metadata = { title: "Roles" }

export default function RolesPage() {
  return (
    <>
      <RoleLinks current={null} />
      <PageHead title="Roles" />
      <Lead facts={aroundComparison.lead} />
      <ComparisonTable />
      <div className="mt-5 grid items-start gap-5 lg:grid-cols-2">
        <Advice id="without-phd" title="Without a PhD" facts={aroundComparison.withoutPhd} />
        <Advice id="prepare" title="For any role" facts={aroundComparison.prepare} />
      </div>
    </>
  )
}

function Advice({ id, title, facts }: { id: string; title: string; facts: readonly number[] }) {
  return (
    <section aria-labelledby={id} className="sheet">
      <header>
        <h2 id={id}>{title}</h2>
        <span className="text-[12px] text-faint">the talk’s advice</span>
      </header>
      <div className="px-4 py-3.5">
        <Statements facts={facts} />
      </div>
    </section>
  )
}
