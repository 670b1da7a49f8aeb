import { beforeAll, describe, expect, test } from "vitest"
import { createApplication } from "@/lib/applications/commands"
import { countByLab } from "@/lib/applications/queries"
import { applicationDraft } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import { addSighting, findOrAddLab, removeSighting, syncDirectory } from "@/lib/labs/commands"
import { directory } from "@/lib/labs/directory"
import { findVisibleLab, listLabNames, listLabs, listSightings } from "@/lib/labs/queries"
import { signUp } from "../support/viewer"

let ada: Viewer
let grace: Viewer
beforeAll(async () => {
  await syncDirectory()
  ada = await signUp("Ada")
  grace = await signUp("Grace")
})

const add = (viewer: Viewer, name: string) => db.$transaction(viewer.id, (tx) => findOrAddLab(tx, viewer, name))
const slugOf = async (id: string) => (await db.lab.findUniqueOrThrow({ where: { id } })).slug
const names = async (viewer: Viewer | null, q = "") => (await listLabs(viewer, q)).map((lab) => lab.name)

describe("a lab that is typed", () => {
  test.each([
    ["FAIR", "meta-fair"],
    ["Google Brain", "google-deepmind"],
    ["open ai", "openai"],
    ["  DEEPMIND ", "google-deepmind"],
    ["AI2", "ai2"],
  ])("%j is found in the directory as %s", async (typed, slug) => {
    expect(await slugOf((await add(ada, typed)).id)).toBe(slug)
  })

  test("becomes the viewer's own when nobody has it, once, however it is written", async () => {
    const first = await add(ada, "Analytical Engines")
    expect(await add(ada, "analytical-engines")).toEqual(first)
    expect(await findVisibleLab(ada, await slugOf(first.id))).toMatchObject({ name: "Analytical Engines", claims: [] })
  })

  test("is nothing that another viewer sees or is given", async () => {
    const hers = await add(ada, "Difference Works")
    const slug = await slugOf(hers.id)
    expect(await findVisibleLab(ada, slug)).not.toBeNull()
    expect(await findVisibleLab(grace, slug)).toBeNull()
    expect(await findVisibleLab(null, slug)).toBeNull()
    expect((await listLabNames(grace)).map(({ name }) => name)).not.toContain("Difference Works")
    expect(await add(grace, "Difference Works")).not.toEqual(hers)
  })
})

describe("the list", () => {
  test("shows the directory to everyone, and own labs to their owner alone", async () => {
    await add(ada, "Ada’s Garage")
    const shared = directory.map((lab) => lab.name)
    expect((await names(null)).sort()).toEqual([...shared].sort())
    expect(await names(ada)).toEqual(expect.arrayContaining([...shared, "Ada’s Garage"]))
    expect(await names(grace)).not.toContain("Ada’s Garage")
    expect(await names(grace, "garage")).toEqual([])
  })

  test("looks in names, other names and what a lab works on", async () => {
    expect(await names(null, "Google Brain")).toEqual(["Google DeepMind"])
    expect(await names(null, "open-ai")).toEqual(["OpenAI"])
    expect(await names(null, "robot")).toEqual(["Amazon Science", "Physical Intelligence"])
    expect(await names(null, "no such lab")).toEqual([])
  })

  test("is in the order of the alphabet, whatever the case", async () => {
    const sorted = await names(null)
    expect(sorted.at(-1)).toBe("xAI")
    expect(sorted.indexOf("METR")).toBeGreaterThan(sorted.indexOf("Meta FAIR"))
  })
})

test("applications are counted by lab, each viewer's own", async () => {
  const { id } = await add(ada, "OpenAI")
  const draft = applicationDraft(ada.today)
  for (const title of ["First", "Second"])
    await createApplication(ada, draft.parse({ key: crypto.randomUUID(), lab: "OpenAI", role: "RE", title }))
  expect(await countByLab(ada)).toEqual(new Map([[id, 2]]))
  expect(await countByLab(grace)).toEqual(new Map())
})

describe("what a viewer has seen", () => {
  const sighting = { slug: "openai", role: "RE" as const, link: "https://example.org/job", seenOn: "2026-11-01" }
  const seenBy = async (viewer: Viewer, slug = "openai") =>
    listSightings(viewer, (await findVisibleLab(viewer, slug))?.id ?? "")

  test("is theirs alone, and noted once", async () => {
    expect(await addSighting(ada, sighting)).toBe(true)
    expect(await addSighting(ada, sighting)).toBe(true)
    expect(await seenBy(ada)).toMatchObject([{ role: "RE", link: "https://example.org/job", seenOn: "2026-11-01" }])
    expect(await seenBy(grace)).toEqual([])
  })

  test("is removed by nobody else, and can be put back from what is answered", async () => {
    const [noted] = await seenBy(ada)
    const id = noted?.id ?? ""
    expect(await removeSighting(grace, id)).toBeNull()
    expect(await seenBy(ada)).toHaveLength(1)
    const removed = await removeSighting(ada, id)
    expect(await seenBy(ada)).toEqual([])
    expect(removed).toEqual({ role: "RE", link: "https://example.org/job", seenOn: "2026-11-01" })
    expect(await removeSighting(ada, id)).toBeNull()
  })

  test("is not noted at a lab they cannot see", async () => {
    const slug = await slugOf((await add(ada, "Hidden Lab")).id)
    expect(await addSighting(grace, { ...sighting, slug })).toBe(false)
    expect(await addSighting(grace, { ...sighting, slug: "nowhere" })).toBe(false)
    expect(await seenBy(grace)).toEqual([])
  })
})
