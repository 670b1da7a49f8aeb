import { type Database, openDatabase } from "@/lib/db/client"
import type { Location } from "@/lib/db/location"
import { prepareDatabase } from "@/lib/db/migrations"
import type { Outcome } from "./outcome"
import type { Store } from "./stores"

/** Eight people save and look, beside three whose every transaction fails: what was saved is there, and nobody saw what was not. */
export async function keepsWhatSucceeds(store: Store, times: number): Promise<Outcome> {
  const { file, url } = store
  const location: Location = file ? { provider: "sqlite", file } : { provider: "postgresql", url }
  await prepareDatabase(location)
  const client = openDatabase(location)
  try {
    const { saved, failed, dirty, wrong } = await writeBeside(client, times)
    const figures = { acknowledged: saved, "failing transactions": failed, "dirty reads": dirty }
    return { fault: "failing transactions beside writes", database: store.kind, figures, failures: wrong }
  } finally {
    await client.$disconnect()
  }
}

/** The same on an open client, `times` for each of the people; what went wrong as sentences. */
export async function writeBeside(db: Database, times: number) {
  const saved: string[] = []
  let failed = 0
  let dirty = 0
  const run = crypto.randomUUID()
  const lab = (slug: string) => ({ slug: `${slug} ${run}`, name: slug })
  const save = async (slug: string) => {
    await db.lab.create({ data: lab(slug) })
    saved.push(lab(slug).slug)
    dirty += await db.lab.count({ where: { slug: { startsWith: "fails", endsWith: run } } })
  }
  const same = { key: "same", name: "Same" }
  // One fails in the database, by two names of one key; the other in the code around it.
  const fail = async (slug: string, time: number) => {
    const nested = () => db.lab.create({ data: { ...lab(slug), names: { create: [same, same] } } })
    const thrown = () =>
      db.$transaction(slug, async (tx) => {
        await tx.lab.create({ data: lab(slug) })
        await tx.lab.count()
        throw new Error("Somebody thought better of it.")
      })
    await (time % 2 === 0 ? nested() : thrown()).catch(() => failed++)
  }
  const again = async (who: string, act: (slug: string, time: number) => Promise<unknown>) => {
    for (let time = 0; time < times; time++) await act(`${who}-${time}`, time)
  }
  await Promise.all([
    ...Array.from({ length: 8 }, (_, place) => again(`saved-${place}`, save)),
    ...Array.from({ length: 3 }, (_, place) => again(`fails-${place}`, fail)),
  ])
  const stored = await db.lab.findMany({ where: { slug: { endsWith: run } }, select: { slug: true } })
  const there = new Set(stored.map(({ slug }) => slug))
  return {
    ...{ saved: saved.length, failed, dirty },
    wrong: [
      ...saved.filter((slug) => !there.has(slug)).map((slug) => `Lost: ${slug}`),
      ...[...there].filter((slug) => slug.startsWith("fails")).map((slug) => `Left of a failed transaction: ${slug}`),
      ...(dirty > 0 ? [`${dirty} uncommitted rows were seen.`] : []),
      ...(failed === 3 * times ? [] : [`Only ${failed} of ${3 * times} failing transactions failed.`]),
    ],
  }
}
