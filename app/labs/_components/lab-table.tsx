import Link from "next/link"
import type { LabRow } from "@/lib/labs/queries"
import { TalkWord } from "./talk-word"

const head = "px-3 py-[9px] text-left text-[12px] font-medium whitespace-nowrap text-faint"
const cell = "h-[34px] px-3 py-1 max-md:py-2.5 max-md:align-top"

/** The labs, a row each. `applications` counts the viewer's own by lab, and is null for a guest. */
export function LabTable({ labs, applications }: { labs: LabRow[]; applications: Map<string, number> | null }) {
  return (
    <table className="w-full table-fixed">
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={`${head} md:w-[38%] lg:w-[34%]`}>
            Lab
          </th>
          <th scope="col" className={`${head} max-lg:hidden`}>
            Works on
          </th>
          <th scope="col" className={`${head} w-37 md:w-auto lg:w-[24%]`}>
            According to the talk
          </th>
          {applications && (
            <th scope="col" className={`${head} w-36 text-right max-md:hidden`}>
              Applications
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {labs.map((lab) => (
          <tr key={lab.id} className="border-line not-last:border-b hover:bg-sunk">
            <td className={cell}>
              <Name lab={lab} />
              <small className="block text-[12.5px] text-soft lg:hidden">{lab.focus}</small>
              <small className="block text-[12.5px] empty:hidden md:hidden">
                {applications && <Count lab={lab} count={applications.get(lab.id)} />}
              </small>
            </td>
            <td className={`${cell} text-soft max-lg:hidden`}>{lab.focus ?? <span className="text-faint">–</span>}</td>
            <td className={cell}>
              <TalkWord lab={lab} />
            </td>
            {applications && (
              <td className={`${cell} text-right whitespace-nowrap max-md:hidden`}>
                <Count lab={lab} count={applications.get(lab.id)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Name({ lab }: { lab: LabRow }) {
  const aliases = lab.names.map(({ name }) => name).filter((name) => name !== lab.name)
  return (
    <>
      <Link
        href={`/labs/${lab.slug}`}
        prefetch={false}
        className="mr-2 inline-flex min-h-6 min-w-6 items-center font-medium hover:underline hover:underline-offset-2"
      >
        {lab.name}
      </Link>
      {lab.ownerId && <span className="pill pill-outline mr-2">Yours</span>}
      <small className="text-[12px] text-faint max-md:block">{aliases.join(", ")}</small>
    </>
  )
}

function Count({ lab, count }: { lab: LabRow; count: number | undefined }) {
  if (!count) return null
  return (
    <Link href={`/applications?lab=${lab.slug}`} prefetch={false} className="link">
      {count === 1 ? "1 application" : `${count} applications`}
      <span className="sr-only"> to {lab.name}</span>
    </Link>
  )
}
