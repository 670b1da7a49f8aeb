import Link from "next/link"
import type { ReactNode } from "react"
import { Citation } from "@/app/_ui/citation"
import { RoleMark } from "@/app/_ui/role-mark"
import { comparison, type Statement } from "@/lib/roles/comparison"
import { fact } from "@/lib/roles/facts"
import { type Role, roleNames, roleSlugs, roles } from "@/lib/roles/roles"
import { levelCounts } from "./level-counts"

const row = "border-line max-lg:block max-lg:rounded-lg max-lg:border max-lg:bg-sheet lg:not-last:border-b"
const aspect =
  "px-4 py-3 text-left align-top text-[12px] font-semibold text-soft max-lg:block max-lg:border-b max-lg:border-line"

/** The roles side by side; where there is no room for that, a card for each aspect with the three roles in it. */
export function ComparisonTable() {
  return (
    <div className="border-line lg:rounded-lg lg:border lg:bg-sheet">
      <table className="w-full max-lg:block lg:table-fixed">
        <caption className="sr-only">The three roles compared</caption>
        <thead className="max-lg:hidden">
          <tr className="border-b border-line">
            <td className="w-[124px]" />
            {roles.map((role) => (
              <th key={role} scope="col" className="px-4 py-2.5 text-left font-normal">
                <Link
                  href={`/roles/${roleSlugs[role]}`}
                  prefetch={false}
                  className="inline-flex min-h-6 items-center border-b border-line-strong hover:border-current"
                >
                  <RoleMark role={role} />
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-lg:grid max-lg:gap-4">
          {comparison.map(({ title, of }) => (
            <tr key={title} className={row}>
              <th scope="row" className={aspect}>
                {title}
              </th>
              {roles.map((role) => (
                <Cell key={role} role={role}>
                  <ul className="grid gap-1.5">
                    {of[role].map((statement) => (
                      <Stated key={statement.fact} {...statement} />
                    ))}
                  </ul>
                </Cell>
              ))}
            </tr>
          ))}
          <tr className={row}>
            <th scope="row" className={aspect}>
              Checklist
            </th>
            {roles.map((role) => (
              <Cell key={role} role={role}>
                <Link
                  href={`/roles/${roleSlugs[role]}#checklist`}
                  prefetch={false}
                  className="inline-link inline-block min-h-6"
                >
                  <span className="sr-only">{roleNames[role]}: </span>
                  {levelCounts(role)}
                </Link>
              </Cell>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function Cell({ role, children }: { role: Role; children: ReactNode }) {
  return (
    <td className="px-4 py-3 align-top max-lg:block max-lg:not-last:pb-1">
      <span className="mb-1 block text-[13px] lg:hidden">
        <RoleMark role={role} />
      </span>
      {children}
    </td>
  )
}

const Stated = ({ fact: number, words, cite }: Statement) => (
  <li className="text-pretty">
    {words} <Citation fact={fact(number)} place={cite} />
  </li>
)
