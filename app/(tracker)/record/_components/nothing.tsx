import Link from "next/link"
import { EmptyState } from "@/app/_ui/empty-state"
import { type Kind, kindNames } from "@/lib/record/kinds"
import { listOf } from "../address"
import { WouldAnswer } from "./would-answer"

const first: Record<Kind, string> = {
  PUBLICATION: "Papers in every state, from an idea to the printed page. An accepted one would answer:",
  PROJECT: "Systems and tools you built, with who uses them and what they changed. They would answer:",
  IMPLEMENTATION: "Papers whose technique you built again, with their figure and yours. They would answer:",
  CREDENTIAL: "Courses, degrees, talks and writing. They would answer:",
}

/** Where a kind has no entry yet: what it is, which items it would answer, and the way to the first. */
export function NoEntries({ kind }: { kind: Kind }) {
  const { one, many } = kindNames[kind]
  return (
    <EmptyState title={`No ${many.toLowerCase()} yet`}>
      <p className="mb-3">{first[kind]}</p>
      <div className="mb-5 rounded-md border border-line px-4 py-3">
        <WouldAnswer kind={kind} />
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <Link href={`${listOf(kind)}/new`} prefetch={false} className="btn btn-main">
          Add {one}
        </Link>
        {kind === "PUBLICATION" && (
          <Link href={`${listOf(kind)}/import`} prefetch={false} className="btn">
            Import BibTeX
          </Link>
        )}
      </div>
    </EmptyState>
  )
}

/** Where a search finds nothing; `list` is where everything stands. */
export const NothingFound = ({ list }: { list: string }) => (
  <EmptyState title="Nothing found">
    <p>
      Search looks for each word in all that an entry says.{" "}
      <Link href={list} prefetch={false} className="inline-link">
        Show everything
      </Link>
    </p>
  </EmptyState>
)
