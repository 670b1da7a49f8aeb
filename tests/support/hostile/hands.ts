import { encode } from "next-auth/jwt"
import { hashPassword } from "@/lib/auth/passwords"
import { authSecret } from "@/lib/auth/secret"
import { closeSession, openSession } from "@/lib/auth/sessions"
import type { Viewer } from "@/lib/auth/viewer"
import { overruleItem } from "@/lib/checklists/commands"
import { db } from "@/lib/db/client"
import { noteStatus } from "@/lib/record/commands"
import { belongingsOf, type Belongings as Logged } from "../strangers/belongings"
import { type Imported, importedBy } from "../strangers/bibtex"
import { signUp } from "../viewer"

export const password = "a long enough password"

const sealed = async (userId: string, session: string) => {
  return `labward.session=${await encode({ token: { sub: userId, session }, secret: authSecret() })}`
}

/** The cookie of a new session of the account. */
export const cookieOf = async ({ id }: Viewer) => sealed(id, await openSession(id))

/** A cookie of the account whose session has been closed since, as after signing out. */
export const revokedCookieOf = async ({ id }: Viewer) => {
  const secret = await openSession(id)
  await closeSession(secret)
  return sealed(id, secret)
}

/** Grace, who knows her own password only. */
export async function stranger(): Promise<Viewer> {
  const grace = await signUp("Grace")
  await db.user.update({ where: { id: grace.id }, data: { passwordHash: await hashPassword("the password of Grace") } })
  return grace
}

export type Belongings = Logged &
  Imported & {
    email: string
    version: number
    entryVersion: number
    overruled: string
    today: string
  }

const never = new Date(0)

/** In place of what is somebody's, to ask for names alone. */
export const nobody: Belongings = {
  ...({} as Belongings),
  ...{
    removedAt: never,
    eventAt: never,
    trashedAt: never,
    entryTrashedAt: never,
    importedAt: never,
    today: "2026-11-23",
  },
}

/** Ada, who has one of everything, and whose password opens her account; and what others would have to guess. */
export async function furnishedAda(): Promise<{ ada: Viewer; her: Belongings }> {
  const ada = await signUp("Ada")
  await db.user.update({ where: { id: ada.id }, data: { passwordHash: await hashed } })
  const her = await belongingsOf(ada)
  // With a second event, the first can be struck out.
  await db.stageEvent.create({ data: { applicationId: her.id, stage: "APPLIED", happenedOn: ada.today } })
  await db.application.update({ where: { id: her.gone }, data: { sample: true } })
  await noteStatus(ada, { evidence: her.publication, status: "SUBMITTED", on: "2024-01-01" })
  await overruleItem(ada, { item: "publication-list", overruling: "Ada’s own" })
  const { id: overruled } = await db.checklistItem.findFirstOrThrow({
    where: { ownerId: ada.id, key: "publication-list" },
  })
  const entry = await db.evidence.findUniqueOrThrow({ where: { id: her.publication }, select: { version: true } })
  const { version } = await db.application.findUniqueOrThrow({ where: { id: her.id }, select: { version: true } })
  const imported = await importedBy(ada)
  const versions = { version, entryVersion: entry.version }
  return { ada, her: { ...her, ...versions, ...imported, overruled, email: ada.email, today: ada.today } }
}

const hashed = hashPassword(password)

/** All rows of an account, to compare. */
export const rowsOf = ({ id }: Viewer) =>
  db.user.findUnique({
    where: { id },
    include: {
      sessions: true,
      resets: true,
      labs: { include: { names: true } },
      sightings: true,
      applications: { include: { events: true } },
      items: true,
      evidence: true,
      imports: true,
      putOffs: true,
    },
  })
