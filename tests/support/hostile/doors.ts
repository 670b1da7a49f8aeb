import { mark, sameLab } from "../strangers/belongings"
import { type Belongings, password } from "./hands"

/**
 * An address with every slot filled, and what may come after it: what is Ada's, wherever something may be named. `hers` is shown to
 * nobody but Ada, and shows her words; `mute` is hers too, and has none. What stands in for a failure `fails`, whoever asks for it.
 */
export type Door = { at: readonly string[]; hers?: true; mute?: true; fails?: true }

/** Every page and route handler there is. */
export const doorsOf = (her: Belongings): Readonly<Record<string, Door>> => {
  const { id, gone: trashed, own, event, slug, today, publication, project, trashedEntry, entryTrashedAt } = her
  const papers = "/record/publications"
  const [paper, work] = [`${papers}/${publication}`, `/record/projects/${project}`]
  const gone = entryTrashedAt.getTime()
  const lab = encodeURIComponent(sameLab)
  const next = encodeURIComponent(`/applications/${id}`)
  const done = `done=item:${own}&putOff=item:${own}&until=${today}&event=${event}`
  const together = `trashed=${her.trashedAt.getTime()}&moved=${her.eventAt.getTime()}`
  return {
    "/": { at: ["/"] },
    "/_global-error": { at: ["/_global-error"], fails: true },
    "/_not-found": { at: ["/_not-found"] },
    "/api/auth/[...nextauth]": { at: ["session", "csrf", "providers", "signout", "callback/credentials"].map(inAuth) },
    "/applications": { at: [`/applications?q=own`, `/applications?lab=${slug}&${together}`], hers: true },
    "/applications/[id]": {
      at: [`/applications/${id}?answer=${own}&like=${id}`, `/applications/${trashed}`],
      hers: true,
    },
    "/applications/[id]/edit": { at: [`/applications/${id}/edit`], hers: true },
    "/applications/likely": { at: [`/applications/likely?title=${encodeURIComponent(mark)}&lab=${lab}`], hers: true },
    "/applications/new": { at: [`/applications/new?lab=${slug}&like=${id}`], mute: true },
    "/applications/trash": { at: ["/applications/trash"], hers: true },
    "/dashboard": { at: [`/dashboard?${done}`, `/dashboard?actions=all`], hers: true },
    "/failed": { at: ["/failed"] },
    "/forgot-password": { at: ["/forgot-password?sent=1"] },
    "/healthz": { at: ["/healthz"] },
    "/icon.svg": { at: ["/icon.svg", "/favicon.ico"] },
    "/labs": { at: [`/labs?q=${lab}`] },
    "/labs/[slug]": { at: [`/labs/${slug}`, `/labs/${slug}?role=RE&seenOn=${today}`], hers: true },
    "/manifest.webmanifest": { at: ["/manifest.webmanifest"] },
    "/nothing-here": { at: ["/nothing-here"] },
    "/readyz": { at: ["/readyz"] },
    "/readiness": { at: ["/readiness?answer=RE-intro-ml-course"], hers: true },
    "/record": { at: ["/record?q=own"], hers: true },
    "/record/[kind]": {
      at: [`${papers}?q=own&trashed=${gone}&imported=${her.importedAt.getTime()}`, "/record/projects"],
      hers: true,
    },
    "/record/[kind]/[id]": {
      at: [`${paper}?like=${trashedEntry}&took=DRAFT.2020-01-01`, `${papers}/${trashedEntry}`, work],
      hers: true,
    },
    "/record/[kind]/[id]/edit": { at: [`${paper}/edit`, `${work}/edit`], hers: true },
    "/record/[kind]/new": {
      at: [papers, "/record/projects", "/record/implementations", "/record/credentials"].map((list) => `${list}/new`),
      mute: true,
    },
    "/record/publications/bibtex": { at: ["/record/publications/bibtex"], hers: true },
    "/record/publications/import": { at: ["/record/publications/import"], mute: true },
    "/record/publications/import/[id]": { at: [`${papers}/import/${her.preview}`], hers: true },
    "/record/trash": { at: ["/record/trash"], hers: true },
    "/reset-password": { at: [`/reset-password?token=${her.device}`] },
    "/roles": { at: ["/roles"] },
    "/roles/[role]": { at: ["/roles/research-engineer", `/roles/${slug}`] },
    "/settings": { at: ["/settings"], mute: true },
    "/settings/export/csv": { at: ["/settings/export/csv"], hers: true },
    "/settings/export/json": { at: ["/settings/export/json"], hers: true },
    "/sign-in": { at: [`/sign-in?next=${next}`] },
    "/sign-up": { at: [`/sign-up?next=${next}`] },
    "/source": { at: ["/source"] },
  }
}

const inAuth = (path: string) => `/api/auth/${path}?email=ada@example.org&password=${encodeURIComponent(password)}`
