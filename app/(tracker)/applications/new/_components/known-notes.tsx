import Link from "next/link"
import { RoleMark } from "@/app/_ui/role-mark"
import type { Viewer } from "@/lib/auth/viewer"
import { findReadiness } from "@/lib/checklists/queries"
import type { Readiness } from "@/lib/checklists/readiness"
import { type Day, shortDay } from "@/lib/dates"
import { labKey } from "@/lib/labs/names"
import { listClaims, listLabNames, listSeenRoles } from "@/lib/labs/queries"
import { wordOn } from "@/lib/labs/word"
import { type Role, roles } from "@/lib/roles/roles"
import type { Note } from "../../_components/choice-notes"

/** What is known beforehand: of each role how ready the viewer is for it, of each lab which roles it has, on whose word. */
export const knownNotes = async (viewer: Viewer): Promise<Note[]> => {
  const [readiness, labs] = await Promise.all([findReadiness(viewer), labNotes(viewer)])
  const ofRoles = roles.map((role) => ({
    id: `readiness ${role}`,
    role,
    shown: <ReadyFor role={role} readiness={readiness[role]} />,
  }))
  return [...ofRoles, ...labs]
}

function ReadyFor({ role, readiness: { core, recommended, next } }: { role: Role; readiness: Readiness }) {
  return (
    <p className="text-[13px] text-soft">
      <RoleMark role={role} />: {core.done} of {core.total} core and {recommended.done} of {recommended.total}{" "}
      recommended answered. {next ? `Next: ${next.words}. ` : "Nothing of it is open. "}
      <Link href="/readiness" target="_blank" prefetch={false} className="inline-link">
        Readiness
      </Link>
    </p>
  )
}

type Seen = Awaited<ReturnType<typeof listSeenRoles>>

const labNotes = async (viewer: Viewer): Promise<Note[]> => {
  const [claimed, seen, names] = await Promise.all([listClaims(), listSeenRoles(viewer), listLabNames(viewer)])
  const keysOf = (lab: { names: readonly { name: string }[] }) => lab.names.map(({ name }) => labKey(name))
  const seenAt = (keys: readonly string[]) => seen.filter(({ lab }) => keysOf(lab).some((key) => keys.includes(key)))
  const spoken = claimed.map((lab) => ({ lab, keys: keysOf(lab) }))
  const onlySeen = seen
    .map(({ lab }) => ({ lab: { ...lab, claims: [] }, keys: keysOf(lab) }))
    .filter(({ keys }, place, all) => all.findIndex((each) => each.keys[0] === keys[0]) === place)
    .filter(({ keys }) => !spoken.some((each) => each.keys[0] === keys[0]))
  const known = [...spoken, ...onlySeen]
  const unknown = names.map(({ name }) => labKey(name)).filter((key) => !known.some(({ keys }) => keys.includes(key)))
  return [
    ...known.map(({ lab, keys }) => ({
      id: `lab ${keys[0]}`,
      keys,
      shown: <RolesThere lab={lab} seen={seenAt(keys)} today={viewer.today} />,
    })),
    {
      id: "lab unknown",
      keys: unknown,
      shown: (
        <p className="text-[13px] text-faint">
          Which roles it has is unknown: the talk does not say, and you noted none.
        </p>
      ),
    },
  ]
}

type Lab = Awaited<ReturnType<typeof listClaims>>[number]

function RolesThere({ lab, seen, today }: { lab: Pick<Lab, "names" | "claims">; seen: Seen; today: Day }) {
  const words = roles.map((role) => ({ role, says: wordOn(role, lab).says }))
  const told = words.filter(({ says }) => says !== "unknown")
  return (
    <p className="text-[13px] text-soft">
      Roles there, on the talk’s word:{" "}
      {told.length === 0
        ? "unknown"
        : told.map(({ role, says }, place) => (
            <span key={role}>
              {place > 0 && ", "}
              {says === "no" && "no "}
              <RoleMark role={role} short />
              {says === "both" && " yes and no"}
            </span>
          ))}
      . Seen by you:{" "}
      {seen.length === 0
        ? "none yet"
        : seen.slice(0, 5).map(({ role, seenOn }, place) => (
            <span key={`${role} ${seenOn}`}>
              {place > 0 && ", "}
              <RoleMark role={role} short /> {shortDay(seenOn, today)}
            </span>
          ))}
      .
    </p>
  )
}
