import Sqlite from "better-sqlite3"

/** Opens a database file for one use. */
export const at = <T>(file: string, use: (database: Sqlite.Database) => T): T => {
  const database = new Sqlite(file, { fileMustExist: true })
  try {
    return use(database)
  } finally {
    database.close()
  }
}

/** A file as a location. */
export const located = (file: string) => ({ provider: "sqlite", file }) as const

/** The names of the labs in a file. */
export const labs = (file: string) =>
  at(file, (database) => database.prepare("SELECT name FROM Lab ORDER BY id").pluck().all())

/** Adds a lab of that name. */
export const addLab = (file: string, name: string) =>
  at(file, (database) => database.prepare("INSERT INTO Lab (id, slug, name) VALUES (?, ?, ?)").run(name, name, name))

/** Labs with long words about them, so many pages in all. */
export const fill = (file: string, pages: number) =>
  at(file, (database) => {
    const add = database.prepare("INSERT INTO Lab (id, slug, name, focus) VALUES (@id, @id, @id, @focus)")
    database.transaction(() => {
      for (let n = 1; n <= pages; n++) add.run({ id: `lab-${n}`, focus: "x".repeat(4000) })
    })()
  })
