import { AsyncLocalStorage } from "node:async_hooks"
import { listCopies } from "@/lib/db/copies"
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client"
import { type Prisma, PrismaClient as SqliteClient } from "@/lib/db/generated/sqlite/client"
import { databaseLocation } from "@/lib/db/location"
import { postgresql } from "@/lib/db/postgresql/adapter"
import { untilSerialized } from "@/lib/db/postgresql/conflicts"
import { sqlite } from "@/lib/db/sqlite/adapter"

export type Transaction = Omit<Prisma.TransactionClient, "$transaction">
type Work<T> = (tx: Transaction) => Promise<T>
/** Each transaction runs as if alone. On PostgreSQL that may take several attempts: its work does nothing but read and write through `tx`. */
export type Database = Omit<SqliteClient, "$transaction"> & { $transaction<T>(work: Work<T>): Promise<T> }

declare global {
  var labwardDatabase: Database | undefined
}

// The server evaluates this file several times (instrumentation, pages, routes): only globalThis is one for all, in production too.
globalThis.labwardDatabase ??= open()

/** The one way to the database. Nothing is opened before the first query, so a build may import it. */
export const db: Database = globalThis.labwardDatabase

/** Waits for what is running, writes everything into the database file and lets go of it. */
export const closeDatabase = (): Promise<void> => db.$disconnect()

function open(): Database {
  const location = databaseLocation()
  // Waiting for others may take five seconds and has its own error, so Prisma's two must not come first.
  const transactionOptions = { maxWait: 10_000, timeout: 10_000 }
  if (location.provider === "sqlite") {
    const client = new SqliteClient({ adapter: sqlite(location.file, endFor), transactionOptions })
    return guarded(client, (work) => client.$transaction(work))
  }
  const adapter = postgresql(location.url)
  const options = { ...transactionOptions, isolationLevel: "Serializable" } as const
  // Both clients come from one schema, and differ in what no code here uses: PostgreSQL's knows more ways to filter text.
  const client = new PostgresqlClient({ adapter, transactionOptions: options }) as unknown as SqliteClient
  return guarded(client, (work) => untilSerialized(() => client.$transaction(work)))
}

/** Nothing more is served from a damaged file; the next start refuses it. */
function endFor(file: string): never {
  const [copy] = listCopies({ provider: "sqlite", file })
  const way = copy ? `Bring its newest copy back: npm run restore ${copy}` : "There is no copy of it beside it."
  console.error(`The database ${file} is damaged, so Labward ends here. ${way}`)
  process.exit(1)
}

function guarded(client: SqliteClient, transact: Database["$transaction"]): Database {
  const $transaction: Database["$transaction"] = (work) => transact((tx) => inScope(() => work(tx)))
  // Asked here, where the caller is: Prisma sends statements of several callers on in a batch, in the context of the first of them.
  return new Proxy(client, {
    get(target, name) {
      if (transactionScope.getStore()?.open)
        throw new Error("Inside a transaction use the client that it passes in: this statement would wait for itself.")
      return name === "$transaction" ? $transaction : Reflect.get(target, name)
    },
  })
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
