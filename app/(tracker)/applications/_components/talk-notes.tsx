import { labKey } from "@/lib/labs/names"
import { listClaims } from "@/lib/labs/queries"
import { talkAgainst } from "@/lib/labs/talk"
import { roles } from "@/lib/roles/roles"
import type { Note } from "./talk-note"
import { TalkWarning } from "./talk-warning"

/** Every note the form may have to show, drawn here, so that the browser needs neither facts nor rule. */
export const talkNotes = async (): Promise<Note[]> => {
  const labs = (await listClaims()).map(({ names, claims }) => ({ names: names.map(({ name }) => name), claims }))
  // The talk says "Google", which is the name of no lab in the directory.
  const spoken = [...labs, { names: ["Google"], claims: [] }]
  return spoken.flatMap(({ names, claims }) =>
    roles.flatMap((role) => {
      const against = talkAgainst(role, names, claims)
      return against ? [{ keys: names.map(labKey), role, shown: <TalkWarning against={against} /> }] : []
    }),
  )
}
