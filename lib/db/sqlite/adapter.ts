import {
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type Transaction,
} from "@prisma/driver-adapter-utils"
import { DatabaseAway, DatabaseFull } from "@/lib/db/errors"
import { fullCodes, sqliteCode, whileBusy } from "@/lib/db/sqlite/patience"

const pragmas = { journal_mode: "wal", synchronous: 2, foreign_keys: 1, trusted_schema: 0 }

/**
 * SQLite for Prisma, on one connection to a file. `onDamage` is called when the file turns out to be damaged, since nothing more should be
 * served from it.
 *
 * The stock adapter lets a statement from outside run inside whichever transaction is open, and lose its row with it.
 * Here statements and transactions take turns, in the order they came. Throws DatabaseBusy when another process holds
 * the file for about five seconds, DatabaseFull where there is no room, DatabaseAway where the file cannot be opened or read.
 */
export const sqlite = (file: string, onDamage: (file: string) => void): SqlDriverAdapterFactory => ({
  provider: "sqlite",
  adapterName: "@prisma/adapter-better-sqlite3",
  async connect() {
    const { PrismaBetterSqlite3 } = await import("@prisma/adapter-better-sqlite3")
    const stock = await new PrismaBetterSqlite3({ url: file, timeout: 0 }).connect().catch(rephrase)
    const adapter = inOurWords(stock, () => onDamage(file))
    try {
      for (const [pragma, value] of Object.entries(pragmas)) await whileBusy(() => setPragma(adapter, pragma, value))
    } catch (error) {
      await adapter.dispose()
      throw error
    }
    return inTurns(adapter)
  },
})

async function setPragma(adapter: SqlDriverAdapter, pragma: string, value: string | number) {
  await adapter.executeScript(`PRAGMA ${pragma} = ${value}`)
  const { rows } = await adapter.queryRaw(plain(`PRAGMA ${pragma}`))
  // SQLite answers a pragma that it cannot set with silence: WAL on a network drive, for one.
  if (rows[0]?.[0] !== value) throw new Error(`SQLite keeps ${pragma} at ${rows[0]?.[0]} instead of ${value}.`)
}

function inTurns(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const takeTurn = turns()

  // Between two attempts the turn passes on: who only reads need not wait for the other process.
  const atTurn = <T>(run: () => Promise<T>) =>
    whileBusy(async () => {
      const endTurn = await takeTurn()
      return run().finally(endTurn)
    })

  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => atTurn(() => adapter.queryRaw(withEscape(query))),
    executeRaw: (query) => atTurn(() => adapter.executeRaw(query)),
    executeScript: (script) => atTurn(() => adapter.executeScript(script)),
    dispose: () => atTurn(() => adapter.dispose()),
    startTransaction: () =>
      whileBusy(async () => {
        const endTurn = await takeTurn()
        try {
          // A deferred BEGIN takes the write lock at the first write, when what it has read may be out of date already.
          await adapter.executeRaw(plain("BEGIN IMMEDIATE"))
        } catch (error) {
          endTurn()
          throw error
        }
        return transaction(adapter, endTurn)
      }),
  }
}

function transaction(adapter: SqlDriverAdapter, endTurn: () => void): Transaction {
  let spoiled: unknown

  // After a full disk or a failed read SQLite may have rolled back by itself, and what follows would be committed one by one.
  const unlessSpoiled = async <T>(run: () => Promise<T>) => {
    if (spoiled) throw spoiled
    return run().catch((error) => {
      if (!isViolation(error)) spoiled = error
      throw error
    })
  }
  const run = (sql: string) => unlessSpoiled(() => adapter.executeRaw(plain(sql)))
  // It fails where SQLite has rolled back already, which is as good.
  const undo = () => adapter.executeRaw(plain("ROLLBACK")).catch(() => undefined)

  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    // A "phantom query" is Prisma's word for: leave COMMIT and ROLLBACK to the two functions below.
    options: { usePhantomQuery: true },
    queryRaw: (query) => unlessSpoiled(() => adapter.queryRaw(withEscape(query))),
    executeRaw: (query) => unlessSpoiled(() => adapter.executeRaw(query)),
    commit: () =>
      whileBusy(() => run("COMMIT"))
        .then(() => undefined)
        .catch(async (error) => {
          await undo()
          throw error
        })
        .finally(endTurn),
    rollback: () => undo().then(endTurn),
    createSavepoint: async (name) => void (await run(`SAVEPOINT ${name}`)),
    rollbackToSavepoint: async (name) => void (await run(`ROLLBACK TO ${name}`)),
    releaseSavepoint: async (name) => void (await run(`RELEASE ${name}`)),
  }
}

const inOurWords = (adapter: SqlDriverAdapter, onDamage: () => void): SqlDriverAdapter => {
  const tell = (error: unknown): never => {
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(sqliteCode(error))) onDamage()
    return rephrase(error)
  }
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query).catch(tell),
    executeRaw: (query) => adapter.executeRaw(query).catch(tell),
    // The stock one throws where it should return a promise.
    executeScript: (script) => new Promise<void>((done) => done(adapter.executeScript(script))).catch(tell),
    dispose: () => adapter.dispose(),
    startTransaction: () => adapter.startTransaction(),
  }
}

const rephrase = (error: unknown): never => {
  const code = sqliteCode(error)
  if (fullCodes.test(code)) throw new DatabaseFull({ cause: error })
  if (/^SQLITE_(CANTOPEN|IOERR)/.test(code)) throw new DatabaseAway({ cause: error })
  throw error
}

/** A queue for one thing at a time: resolves at the caller's turn, with the function that ends it. */
function turns() {
  let last = Promise.resolve()
  return async (): Promise<() => void> => {
    const before = last
    let endTurn = () => {}
    last = new Promise((resolve) => {
      endTurn = resolve
    })
    await before
    return endTurn
  }
}

// A broken constraint undoes its own statement only, and leaves the transaction as it was.
const isViolation = (error: unknown) => isDriverAdapterError(error) && error.cause.kind.endsWith("Violation")

// PostgreSQL's LIKE knows the escape character that `literally` writes; SQLite's has to be told of it.
const withEscape = (query: SqlQuery): SqlQuery => ({
  ...query,
  // Prisma writes the pattern as one of ('%' || ? || '%'), (? || '%'), ('%' || ?) and ?.
  sql: query.sql.replaceAll(/ LIKE (?:\?|\((?:'%' \|\| )?\?(?: \|\| '%')?\))/g, "$& ESCAPE '\\'"),
})

const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })
