import Link from "next/link"
import { citationOf, fact } from "@/lib/roles/facts"
import { type Role, roleSlugs, roles } from "@/lib/roles/roles"
import { Citation } from "../_ui/citation"
import { RoleMark } from "../_ui/role-mark"

const sketches = {
  SWE: [4, 9],
  RE: [20, 23],
  RS: [13, 17],
} as const satisfies Record<Role, readonly number[]>

/** The three roles side by side, each in two facts. */
export function RoleSketches() {
  return (
    <section aria-labelledby="roles" className="border-t border-line pt-8">
      <h2 id="roles" className="sr-only">
        The three roles
      </h2>
      <div className="grid gap-x-10 gap-y-8 md:grid-cols-3">
        {roles.map((role) => (
          <div key={role}>
            <h3 className="mb-2.5 text-[15px]">
              <Link
                href={`/roles/${roleSlugs[role]}`}
                prefetch={false}
                className="inline-flex min-h-6 items-center border-b border-line-strong hover:border-current"
              >
                <RoleMark role={role} />
              </Link>
            </h3>
            <div className="grid gap-2 text-[15px] leading-[1.5]">
              {sketches[role].map(fact).map((each) => (
                <p key={each.number}>
                  {each.words} <Citation fact={each} place={citationOf(each)} />
                </p>
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}
