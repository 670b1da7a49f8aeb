import { spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { acknowledged, emptyLedger } from "./ledger"
import type { Outcome } from "./outcome"
import { madeBy, newApplication, signUpAll } from "./people"
import { type Setting, start } from "./server"
import type { Store } from "./stores"
import { wrongWith } from "./truth"
import { type Answer, filled, plainText } from "./web"

const mebibyte = 2 ** 20

/** `fill` leaves so many bytes. */
export type SmallDisk = { folder: string; fill: (left?: number) => void; empty: () => void; remove: () => void }

/** A disk of so many mebibytes, in memory. Undefined where this account may not mount one. */
export function smallDisk(mebibytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), "labward-disk-"))
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${mebibytes}m`, "labward-faults", folder]).status === 0
  const remove = () => {
    if (mounted) spawnSync("umount", ["-l", folder])
    rmSync(folder, { recursive: true, force: true })
  }
  if (!mounted) return void remove()
  process.once("exit", remove)
  const ballast = path.join(folder, "ballast")
  return {
    folder,
    // All but the last of it, so that what comes next gets a part of its room.
    fill: (left = mebibyte / 4) =>
      writeFileSync(ballast, Buffer.alloc(statfsSync(folder).bavail * statfsSync(folder).bsize - left)),
    empty: () => rmSync(ballast, { force: true }),
    remove,
  }
}

/** Fills the disk under the database while people write, and makes room again. `disk` is where the store is. */
export async function survivesFullDisk(
  store: Store,
  disk: SmallDisk,
  setting: Setting,
  rounds: number,
): Promise<Outcome> {
  const server = await start(setting)
  const people = await signUpAll(server.site, 4)
  const ledger = emptyLedger()
  const failures: string[] = []
  const words = new Set<string>()
  let refused = 0
  const log = async (place: number, title: string): Promise<boolean> => {
    const browser = people[place]?.browser
    if (!browser) return false
    const form = filled(await newApplication(browser, title), { notes: randomBytes(4500).toString("hex") })
    const answer = await browser.send("/applications/new", form)
    const id = madeBy(answer)
    if (id) ledger.applications.set(id, title)
    else words.add(saidBy(answer))
    return id !== undefined
  }
  const everybody = (title: string) => Promise.all(people.map((_, place) => log(place, title)))

  for (let round = 0; round < rounds; round++) {
    if ((await everybody(`Room, ${round}`)).includes(false))
      failures.push(`Refused with room on the disk: ${[...words]}`)
    disk.fill()
    let inARow = 0
    for (let time = 0; inARow < 3 && time < 200; time++) {
      const saved = await everybody(`Little room, ${round}, ${time}`)
      const full = saved.filter((each) => !each).length
      refused += full
      inARow = full === people.length ? inARow + 1 : 0
    }
    if (inARow < 3) failures.push("The disk never filled.")
    const shown = await people[0]?.browser.open("/applications")
    if (shown?.status !== 200) failures.push(`With the disk full, the list answers ${shown && saidBy(shown)}`)
    disk.empty()
    if ((await everybody(`Room again, ${round}`)).includes(false)) failures.push(`Not recovered: ${[...words].at(-1)}`)
  }
  for (const said of words) if (!/nothing was saved|disk/i.test(said)) failures.push(`No clear error: ${said}`)
  if (server.ended()) failures.push(`The server ended ${server.ended()}: ${server.told().slice(-500)}`)
  failures.push(...(await wrongWith(store, ledger)))
  await server.stop()
  return {
    fault: "disk full",
    database: store.kind,
    figures: {
      rounds,
      acknowledged: acknowledged(ledger),
      "refused for want of room": refused,
      said: `“${[...words].join("”, “")}”`,
    },
    failures,
  }
}

const saidBy = ({ status, text }: Answer): string => {
  const alert = /<p role="alert"[^>]*>(.*?)<\/p>/s.exec(text)?.[1]
  return `${status} ${plainText(alert ?? text).slice(0, 240)}`
}
