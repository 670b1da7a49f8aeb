import { AsyncLocalStorage } from "node:async_hooks"
import { type Prisma, PrismaClient } from "@/lib/db/generated/sqlite/client"
import { databaseFile } from "@/lib/db/location"
import { sqlite } from "@/lib/db/sqlite"

export type Database = PrismaClient
export type Transaction = Prisma.TransactionClient

declare global {
  var labwardDatabase: PrismaClient | undefined
}

// The server evaluates this file several times (instrumentation, pages, routes): only globalThis is one for all, in production too.
globalThis.labwardDatabase ??= open()

/** The one way to the database. Nothing is opened before the first query, so a build may import it. */
export const db: Database = globalThis.labwardDatabase

/** Waits for what is running, writes everything into the database file and lets go of it. */
export const closeDatabase = (): Promise<void> => db.$disconnect()

function open(): PrismaClient {
  const client = new PrismaClient({
    adapter: sqlite(databaseFile),
    // Waiting for another process may take five seconds and has its own error, so Prisma's two must not come first.
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  })
  // Neither of its two overloads takes what may be an array or a function.
  const transact = client.$transaction.bind(client) as (work: unknown, options?: unknown) => Promise<unknown>
  const $transaction = (work: unknown, options?: unknown) =>
    transact(typeof work === "function" ? (tx: unknown) => inScope(() => work(tx)) : work, options)
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
const inScope = (work: () => Promise<unknown>) => {
  const scope = { open: true }
  return transactionScope.run(scope, async () => {
    try {
      return await work()
    } finally {
      scope.open = false
    }
  })
}
