import { labKey } from "@/lib/labs/names"
import { listClaims } from "@/lib/labs/queries"
import { talkAgainst } from "@/lib/labs/talk"
import { roles } from "@/lib/roles/roles"
import type { Note } from "./choice-notes"
import { TalkWarning } from "./talk-warning"

/** Every warning the form may have to show, drawn here, so that the browser needs neither facts nor rule. */
export const talkNotes = async (): Promise<Note[]> => {
  const labs = (await listClaims()).map(({ names, claims }) => ({ names: names.map(({ name }) => name), claims }))
  // The talk says "Google", which is the name of no lab in the directory.
  const spoken = [...labs, { names: ["Google"], claims: [] }]
  return spoken.flatMap(({ names, claims }) =>
    roles.flatMap((role) => {
      const against = talkAgainst(role, names, claims)
      if (!against) return []
      const keys = names.map(labKey)
      return [{ id: `talk ${keys[0]} ${role}`, keys, role, shown: <TalkWarning against={against} /> }]
    }),
  )
}
