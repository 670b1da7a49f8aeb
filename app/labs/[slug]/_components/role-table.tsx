import { Citation } from "@/app/_ui/citation"
import { RoleMark } from "@/app/_ui/role-mark"
import type { Day } from "@/lib/dates"
import type { LabDetail, SightingRow } from "@/lib/labs/queries"
import { talkAgainst } from "@/lib/labs/talk"
import { type Heard, wordOn } from "@/lib/labs/word"
import { citationOf } from "@/lib/roles/facts"
import { type Role, roles } from "@/lib/roles/roles"
import { Seen } from "./seen"

const head = "px-4 py-[9px] text-left text-[12px] font-medium text-faint"
const cell = "px-4 py-3 align-top max-md:block max-md:pt-0 max-md:pb-2.5"

/** The three roles, and on whose word: the talk's, and what the viewer has seen, which is null for a guest. */
export function RoleTable({ lab, seen }: { lab: LabDetail; seen: { sightings: SightingRow[]; today: Day } | null }) {
  const firstTold = roles.find((role) => wordOn(role, lab).heard.length > 0)
  return (
    <section className="sheet">
      <header>
        <h2>Roles</h2>
      </header>
      <table className="w-full max-md:block">
        <thead className="max-md:sr-only">
          <tr className="border-b border-line">
            <th scope="col" className={`${head} w-44`}>
              Role
            </th>
            <th scope="col" className={head}>
              According to the talk
            </th>
            {seen && (
              <th scope="col" className={`${head} w-[38%]`}>
                You saw
              </th>
            )}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {roles.map((role) => (
            <tr key={role} className="border-line not-last:border-b max-md:block">
              <th scope="row" className={`${cell} text-left font-normal max-md:pt-3 max-md:pb-1`}>
                <RoleMark role={role} />
              </th>
              <td className={cell}>
                <Told role={role} lab={lab} first={role === firstTold} />
              </td>
              {seen && (
                <td className={`${cell} has-[p]:max-md:hidden`}>
                  <Seen {...seen} sightings={seen.sightings.filter((each) => each.role === role)} slug={lab.slug} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Told({ role, lab, first }: { role: Role; lab: LabDetail; first: boolean }) {
  const { heard } = wordOn(role, lab)
  if (heard.length === 0) return <p className="text-faint">Unknown</p>
  const names = lab.names.map(({ name }) => name)
  const advice = talkAgainst(role, names, lab.claims)?.advice
  return (
    <div className="grid gap-1.5">
      {heard.map((each, index) => (
        <p key={each.fact.number}>
          {sentence(each)} <Citation fact={each.fact} place={citationOf(each.fact)} first={first && index === 0} />
        </p>
      ))}
      {advice && <p className="text-[13px] text-soft">{advice}</p>}
    </div>
  )
}

// A fact that counts all three roles together is said of this one, under the name that the talk has for the lab.
const sentence = ({ fact, calls }: Heard): string =>
  fact.roles.length === 1 ? fact.words : `Common at ${calls.join(" and at ")}.`
