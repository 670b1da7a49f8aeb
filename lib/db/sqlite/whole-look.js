import Sqlite from "better-sqlite3"

// Looks at all of the database file that is named, in a process of its own, and prints what is wrong with it, or "ok".

try {
  const database = new Sqlite(process.argv[2], { fileMustExist: true })
  // In one file, without a log beside it that could be left behind.
  database.pragma("journal_mode = DELETE")
  console.info(database.pragma("integrity_check(1)", { simple: true }))
  database.close()
} catch (error) {
  // What else there is, such as a disk that cannot be read, says nothing of the file.
  if (!/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) throw error
  console.info(error.message)
}
