import { AsyncLocalStorage } from "node:async_hooks"
import { endFor } from "@/lib/db/damage"
import { tellLate } from "@/lib/db/errors"
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client"
import { type Prisma, PrismaClient as SqliteClient } from "@/lib/db/generated/sqlite/client"
import { databaseLocation, type Location } from "@/lib/db/location"
import { postgresql } from "@/lib/db/postgresql/adapter"
import { untilThrough } from "@/lib/db/postgresql/conflicts"
import { queues } from "@/lib/db/postgresql/queues"
import { sqlite } from "@/lib/db/sqlite/adapter"

export type Transaction = Omit<Prisma.TransactionClient, "$transaction">
type Work<T> = (tx: Transaction) => Promise<T>
/**
 * `whose` is the account that a transaction belongs to, by its id, or another name for what it must have to itself: of two with the same, one
 * waits for the other. On PostgreSQL it may take several attempts, so its work does nothing but read and write through `tx`.
 */
type Transact = <T>(whose: string, work: Work<T>) => Promise<T>
export type Database = Omit<SqliteClient, "$transaction"> & { $transaction: Transact }

declare global {
  var labwardDatabase: Database | undefined
}

// The server evaluates this file several times (instrumentation, pages, routes): only globalThis is one for all, in production too.
globalThis.labwardDatabase ??= openDatabase(databaseLocation())

/** The one way to the database. Nothing is opened before the first query, so a build may import it. */
export const db: Database = globalThis.labwardDatabase

/** Waits for what is running, writes everything into the database file and lets go of it. */
export const closeDatabase = (): Promise<void> => db.$disconnect()

/**
 * A client of its own for a database, opened with the first query. Everybody else uses `db`. A transaction may wait for others, and then
 * take, `patience` milliseconds each.
 */
export function openDatabase(location: Location, patience = 10_000): Database {
  // Waiting for others may take five seconds and has its own error, so Prisma's two must not come first.
  const transactionOptions = { maxWait: patience, timeout: patience }
  if (location.provider === "sqlite") {
    const client = new SqliteClient({ adapter: sqlite(location.file, endFor), transactionOptions })
    // Here all transactions take turns.
    return guarded(client, (_whose, work) => client.$transaction(work))
  }
  const adapter = postgresql(location.url)
  // Both clients come from one schema, and differ in what no code here uses: PostgreSQL's knows more ways to filter text.
  const client = new PostgresqlClient({ adapter, transactionOptions }) as unknown as SqliteClient
  const queued = queues()
  return guarded(client, (whose, work) =>
    queued(whose, () =>
      untilThrough(() =>
        client.$transaction(async (tx) => {
          await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${whose}, 0))`
          return work(tx)
        }),
      ),
    ),
  )
}

function guarded(client: SqliteClient, transact: Transact): Database {
  const $transaction: Transact = (whose, work) => transact(whose, (tx) => inScope(() => work(tx))).catch(tellLate)
  // Asked here, where the caller is: Prisma sends statements of several callers on in a batch, in the context of the first of them.
  const guarding: ProxyHandler<SqliteClient> = {
    get(target, name) {
      if (transactionScope.getStore()?.open)
        throw new Error("Inside a transaction use the client that it passes in: this statement would wait for itself.")
      return name === "$transaction" ? $transaction : Reflect.get(target, name)
    },
  }
  // It has a transaction of our own shape in place of Prisma's.
  return new Proxy(client, guarding) as unknown as Database
}

/** Set while a transaction's callback runs, so that a statement that would wait for that same transaction can complain. */
const transactionScope = new AsyncLocalStorage<{ open: boolean }>()

// The scope outlives its callback in whatever the callback has started and not awaited: there it must count no more.
const inScope = <T>(work: () => Promise<T>): Promise<T> => {
  const scope = { open: true }
  return transactionScope.run(scope, async () => {
    try {
      return await work()
    } finally {
      scope.open = false
    }
  })
}
