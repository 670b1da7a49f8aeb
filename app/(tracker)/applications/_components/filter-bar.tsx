import Form from "next/form"
import { SearchField } from "@/app/_ui/search-field"
import type { AppliedLabs } from "@/lib/applications/queries"
import { type ApplicationFilter, sorts } from "@/lib/applications/schema"
import { stageNames, stages } from "@/lib/applications/stages"
import { roleNames, roles } from "@/lib/roles/roles"
import { FilterSelect } from "./filter-select"

/** Search and filters, all kept in the address. A plain form: without scripts its button sends it. */
export function FilterBar({ filter, applied }: { filter: ApplicationFilter; applied: AppliedLabs }) {
  return (
    <Form
      action="/applications"
      role="search"
      className="grid grid-cols-2 items-center gap-2 border-b border-line px-3 py-2.5 md:grid-cols-4 lg:flex"
    >
      <div className="col-span-full flex flex-1 gap-2">
        <SearchField id="search" q={filter.q} placeholder="Search title, lab, place, notes" />
        <button type="submit" className="btn">
          Search
        </button>
      </div>
      <FilterSelect
        name="role"
        label="Role"
        value={filter.role}
        options={roles.map((role) => [role, roleNames[role]])}
      />
      <FilterSelect
        name="stage"
        label="Stage"
        value={filter.stage}
        options={[
          ["OPEN", "All open"],
          ["CLOSED", "All closed"],
          ...stages.map((each) => [each, stageNames[each]] as const),
        ]}
      />
      <FilterSelect
        name="lab"
        label="Lab"
        value={filter.lab}
        options={applied.labs.map(({ slug, name }) => [slug, name])}
        rest={applied.more ? "More labs: search by name" : undefined}
      />
      <FilterSelect name="sort" label="Sort" value={filter.sort} options={Object.entries(sorts)} always />
    </Form>
  )
}
