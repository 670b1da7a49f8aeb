import path from "node:path"
import Sqlite from "better-sqlite3"
import { expect, test } from "vitest"
import { openDatabase } from "@/lib/db/client"
import { readHistory } from "@/lib/db/history"
import { prepareSqlite } from "@/lib/db/sqlite/migrations"
import { smallDisk } from "../../faults/full-disk"
import { freshDatabase } from "../../support/database"
import { addLab, labs } from "../../support/lab-files"

const history = readHistory("sqlite")
const next = { name: "99990101000000_next", sql: 'CREATE TABLE "Next" ("id" INTEGER PRIMARY KEY);' }

test("a start, an upgrade and a page on a disk that is full are told so, and nothing is lost", async ({ skip }) => {
  const disk = smallDisk(4)
  if (!disk) return skip("This account may not mount a small disk.")
  try {
    const file = path.join(disk.folder, "labward.db")
    await prepareSqlite(file, history)
    addLab(file, "kept")
    disk.fill(0)
    await expect(prepareSqlite(file, history)).rejects.toThrow(/is full.*make room/)
    await expect(prepareSqlite(file, [...history, next])).rejects.toThrow(/is full.*make room/)
    await expect(prepareSqlite(path.join(disk.folder, "new.db"), history)).rejects.toThrow(/is full.*make room/)
    const db = openDatabase({ provider: "sqlite", file })
    await expect(db.lab.count()).rejects.toMatchObject({ digest: "DATABASE_FULL" })
    await db.$disconnect()
    disk.empty()
    expect(await prepareSqlite(file, [...history, next])).toEqual([next.name])
    expect(labs(file)).toEqual(["kept"])
  } finally {
    disk.remove()
  }
})

test("a disk that cannot be read is told in a sentence", async () => {
  const broken = () => Promise.reject(new Sqlite.SqliteError("disk I/O error", "SQLITE_IOERR_READ"))
  const attempt = prepareSqlite(freshDatabase(), [...history, next], broken)
  await expect(attempt).rejects.toThrow(/The disk of .* cannot be read or written \(SQLITE_IOERR_READ\)/)
})
