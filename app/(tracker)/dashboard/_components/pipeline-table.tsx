"use client"

import Link from "next/link"
import { RoleMark } from "@/app/_ui/role-mark"
import { stageNames } from "@/lib/applications/stages"
import { type Column, columns, type Pipeline } from "@/lib/insights/pipeline"
import { type Role, roleNames } from "@/lib/roles/roles"

const nameOf = (column: Column) => (column === "CLOSED" ? "Closed" : stageNames[column])

const cell = "border-b border-line px-1.5 text-right whitespace-nowrap first:pl-4 first:text-left last:pr-4"
const head = `${cell} py-2 text-xs font-medium text-faint`
const lastRow = "[&_tbody_tr:last-child>*]:border-b-0"

// Where the table is too wide, each of its rows becomes a column: stages run down, roles stand side by side.
const turned = [
  "@max-[39rem]:grid @max-[39rem]:grid-flow-col @max-[39rem]:grid-rows-9",
  "@max-[39rem]:grid-cols-[auto_repeat(3,minmax(0,1fr))]",
  "@max-[39rem]:[&_:is(thead,tbody,tr)]:contents",
  "@max-[39rem]:[&_:is(th,td)]:flex @max-[39rem]:[&_:is(th,td)]:min-h-[34px] @max-[39rem]:[&_:is(th,td)]:items-center",
  "@max-[39rem]:[&_:is(th,td)]:border-b! @max-[39rem]:[&_:is(th,td):last-child]:border-b-0!",
  "@max-[39rem]:[&_thead_th]:pl-4 @max-[39rem]:[&_tbody_:is(th,td)]:justify-end",
  "@max-[39rem]:[&_tbody_:is(th,td)]:px-1.5! @max-[39rem]:[&_tbody_tr:last-child>*]:pr-4!",
].join(" ")

/** Applications by role and stage. The browser draws it too, from the counts: its elements would be sent in fifty times as many bytes. */
export function PipelineTable({ pipeline }: { pipeline: Pipeline }) {
  return (
    <div className="@container">
      <table className={`w-full border-collapse ${lastRow} ${turned}`}>
        <thead>
          <tr>
            <th scope="col" className={head}>
              Role
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={head}>
                {nameOf(column)}
              </th>
            ))}
            <th scope="col" className={head}>
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {pipeline.rows.map(({ role, counts, all }) => (
            <tr key={role}>
              <th scope="row" className={cell}>
                <span className="@max-[39rem]:hidden">
                  <RoleMark role={role} />
                </span>
                <span className="hidden @max-[39rem]:inline">
                  <RoleMark role={role} short />
                </span>
              </th>
              {columns.map((column) => (
                <td key={column} className={cell}>
                  <Count count={counts[column]} role={role} column={column} />
                </td>
              ))}
              <td className={`${cell} font-semibold`}>
                <Count count={all} role={role} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Count({ count, role, column }: { count: number; role: Role; column?: Column }) {
  if (count === 0) {
    return (
      <>
        <span aria-hidden="true" className="text-faint">
          –
        </span>
        <span className="sr-only">0</span>
      </>
    )
  }
  const of = `${count} ${roleNames[role].toLowerCase()} application${count === 1 ? "" : "s"}`
  return (
    <Link
      href={`/applications?role=${role}${column ? `&stage=${column}` : ""}`}
      prefetch={false}
      aria-label={column ? `${of}: ${nameOf(column)}` : of}
      className="inline-flex min-h-[33px] min-w-6 items-center justify-end hover:underline hover:underline-offset-2"
    >
      {count}
    </Link>
  )
}
