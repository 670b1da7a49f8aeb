import type { Outcome } from "./outcome"
import { elsewhere, logOne, signUpAll } from "./people"
import { type Setting, start } from "./server"
import type { Store } from "./stores"
import { type Answer, type Browser, filled, formOf, plainText } from "./web"

type Row = { title: string; notes: string; version: number }

/** Two tabs, and then two processes, save one application at the same moment, again and again: one of them wins, the other is told. */
export async function settlesRaces(store: Store, setting: Setting, races: number): Promise<Outcome> {
  const servers = [await start(setting), await start(setting)] as const
  const [ada] = await signUpAll(servers[0].site, 1)
  if (!ada) throw new Error("Nobody signed up.")
  const failures: string[] = []
  const tabs = { "two tabs": servers[0].site, "two processes": servers[1].site }
  for (const [where, site] of Object.entries(tabs)) {
    const sides = [ada.browser, elsewhere(ada, site)] as const
    const id = await logOne(ada.browser, `Edited in ${where}`)
    for (let race = 0; race < races / 2; race++)
      failures.push(...(await raceOnce(store, sides, id, race)).map((words) => `${where}, race ${race}: ${words}`))
  }
  await Promise.all(servers.map((server) => server.stop()))
  return { fault: "two tabs, two processes", database: store.kind, figures: { races }, failures }
}

async function raceOnce(store: Store, sides: readonly [Browser, Browser], id: string, race: number): Promise<string[]> {
  const edit = `/applications/${id}/edit`
  const pages = await Promise.all(sides.map((side) => side.open(edit)))
  const before = await rowOf(store, id)
  const texts = ["left", "right"].map((side) => ({ title: `Title ${race} ${side}`, notes: `Notes ${race} ${side}` }))
  const forms = pages.map(({ text }, side) => filled(formOf(text, "version", "title"), texts[side] ?? {}))
  const answers = await Promise.all(sides.map((side, place) => side.send(edit, forms[place] ?? [])))
  const after = await rowOf(store, id)
  const winners = answers.flatMap(({ status }, side) => (status === 303 ? [side] : []))
  const [won] = winners
  if (won === undefined || winners.length > 1) return [`${winners.length} won: ${answers.map(said).join(" and ")}`]
  const lost = answers[1 - won]
  return [
    ...(after.title === texts[won]?.title && after.notes === texts[won]?.notes ? [] : [`the row says ${after.title}`]),
    ...(after.version === before.version + 1 ? [] : [`the version went from ${before.version} to ${after.version}`]),
    ...(lost ? untold(lost, texts[won], texts[1 - won]) : []),
  ]
}

type Text = { title: string; notes: string } | undefined

/** What the page of who came second does not say of both texts. */
function untold(answer: Answer, saved: Text, typed: Text): string[] {
  if (answer.status !== 200 || !answer.text.includes("Another tab or device saved this application first"))
    return [`the second was not told: ${said(answer)}`]
  const kept = Object.fromEntries(formOf(answer.text, "version", "title"))
  const words = plainText(answer.text)
  return [
    ...(kept.title === typed?.title && kept.notes === typed?.notes ? [] : ["what the second typed is gone"]),
    ...(words.includes(saved?.title ?? "?") && words.includes(saved?.notes ?? "?")
      ? []
      : ["the other text is not shown"]),
  ]
}

const said = ({ status, text }: Answer): string => `${status} ${plainText(text).slice(0, 120)}`

async function rowOf(store: Store, id: string): Promise<Row> {
  const rows = await store.read<Row>(`SELECT "title", "notes", "version" FROM "Application" WHERE "id" = '${id}'`)
  const [row] = rows
  if (!row) throw new Error(`There is no application ${id}.`)
  return row
}
