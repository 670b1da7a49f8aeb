import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import { findPostgres } from "../../scripts/postgres.js"
import { startPostgres } from "../../scripts/postgres-server.js"
import { survivesRestarts } from "./away"
import { refusesDamage } from "./damage"
import { keepsWhatSucceeds } from "./failing"
import { smallDisk, survivesFullDisk } from "./full-disk"
import { waitsForLock } from "./held-lock"
import { survivesKills } from "./kills"
import { survivesKilledMigration, upgradesKeepRows } from "./migrations"
import type { Outcome } from "./outcome"
import { settlesRaces } from "./races"
import { endsOnDamage } from "./rot"
import { killAll, type Setting } from "./server"
import { type Kind, postgresStore, type Store, sqliteStore } from "./stores"
import { countsOnce } from "./twice"

/** Where the faults are done: to a build, on a kind of database, at one of two sizes. */
export type Bench = {
  build: string
  database: Kind
  size: "short" | "full"
  postgres?: Awaited<ReturnType<typeof startPostgres>>
}

/** What it came to, or why it could not be run here. */
type Fault = { databases: readonly Kind[]; run: (bench: Bench) => Promise<Outcome | string> }

const both = ["sqlite", "postgresql"] as const

/** Every fault by its name: the long form is `npm run test:faults`, the short one a test. */
export const faults: Readonly<Record<string, Fault>> = {
  kills: {
    databases: both,
    run: (bench) =>
      onStore(bench, (store, setting) =>
        survivesKills(store, setting, bench.size === "full" ? { kills: 50, writes: 210 } : { kills: 4, writes: 30 }),
      ),
  },
  away: {
    databases: ["postgresql"],
    run: async (bench) => {
      const restart = bench.postgres && "restart" in bench.postgres ? bench.postgres.restart : undefined
      if (!restart) return "The PostgreSQL of TEST_DATABASE_URL is not ours to restart."
      return onStore(bench, (store, setting) =>
        survivesRestarts(store, setting, restart, bench.size === "full" ? 10 : 2),
      )
    },
  },
  failing: {
    databases: both,
    run: (bench) => onStore(bench, (store) => keepsWhatSucceeds(store, bench.size === "full" ? 500 : 25)),
  },
  lock: { databases: ["sqlite"], run: (bench) => onStore(bench, waitsForLock) },
  disk: {
    databases: both,
    run: async (bench) => {
      const found = findPostgres()
      const bin = found && "bin" in found ? found.bin : undefined
      if (bench.postgres && !bin) return "The PostgreSQL of TEST_DATABASE_URL has a disk of its own."
      // PostgreSQL begins with tens of megabytes.
      const disk = smallDisk(bench.postgres ? 250 : 8)
      if (!disk) return bench.postgres ? mayNotMount : inNamespace(bench)
      const onDisk = { durable: true, place: disk.folder }
      const postgres = bench.postgres && bin ? await startPostgres({ bin, ...onDisk }) : undefined
      const store = postgres ? await postgresStore(postgres.url) : sqliteStore(disk.folder)
      try {
        const rounds = bench.size === "full" ? 5 : 1
        return await survivesFullDisk(store, disk, { build: bench.build, url: store.url }, rounds)
      } finally {
        killAll()
        await postgres?.stop()
        disk.remove()
      }
    },
  },
  races: {
    databases: both,
    run: (bench) => onStore(bench, (store, setting) => settlesRaces(store, setting, bench.size === "full" ? 100 : 6)),
  },
  twice: {
    databases: both,
    run: (bench) => onStore(bench, (store, setting) => countsOnce(store, setting, bench.size === "full" ? 20 : 2)),
  },
  damage: { databases: ["sqlite"], run: ({ size }) => refusesDamage(size === "full" ? 1000 : 30) },
  rot: { databases: ["sqlite"], run: (bench) => onStore(bench, endsOnDamage) },
  upgrade: { databases: both, run: (bench) => upgradesKeepRows(bench.database, () => storeOf(bench)) },
  migration: {
    databases: both,
    run: (bench) => survivesKilledMigration(bench.database, () => storeOf(bench), bench.size === "full" ? 1 : 12),
  },
}

const mayNotMount = "This account may not mount a small disk: run it as root."

/** The same in a namespace of its own, where Linux lets every account mount; there the account looks like root, which PostgreSQL refuses. */
async function inNamespace({ build, size }: Bench): Promise<Outcome | string> {
  if (process.env.LABWARD_FAULTS_ALONE) return mayNotMount
  const alone = [process.execPath, "--import", "tsx", path.join(import.meta.dirname, "disk-alone.ts"), build, size]
  const cwd = path.resolve(import.meta.dirname, "../..")
  const env = { ...process.env, LABWARD_FAULTS_ALONE: "1" }
  return promisify(execFile)("unshare", ["-Urm", ...alone], { cwd, env }).then(
    ({ stdout }) => JSON.parse(stdout.trim().split("\n").at(-1) ?? ""),
    ({ stderr }: { stderr: string }) => `${mayNotMount} ${stderr.trim().split("\n").at(-1)}`,
  )
}

async function onStore(bench: Bench, work: (store: Store, setting: Setting) => Promise<Outcome>): Promise<Outcome> {
  const store = await storeOf(bench)
  try {
    return await work(store, { build: bench.build, url: store.url })
  } finally {
    killAll()
    await store.remove()
  }
}

const storeOf = async ({ postgres }: Bench): Promise<Store> => (postgres ? postgresStore(postgres.url) : sqliteStore())
