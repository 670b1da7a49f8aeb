import {
  isDriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlQueryable,
  type Transaction,
} from "@prisma/driver-adapter-utils"
import { DatabaseAway, DatabaseBusy, DatabaseFull } from "@/lib/db/errors"

/**
 * PostgreSQL for Prisma, on a pool of connections to the database that `url` names. Throws DatabaseAway where it cannot be reached, and
 * DatabaseBusy where another holds what is wanted for more than five seconds.
 */
export const postgresql = (url: string): SqlDriverAdapterFactory => ({
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  async connect() {
    const { PrismaPg } = await import("@prisma/adapter-pg")
    const config = {
      connectionString: url,
      max: Number(process.env.DATABASE_CONNECTIONS || 10),
      connectionTimeoutMillis: 5_000,
      lock_timeout: 5_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 30_000,
      // A setting of the server or the role must not let it promise what is not on its disk.
      options: "-c synchronous_commit=on",
    }
    // Of a connection that breaks while nobody uses it, the next to want it hears. Without these the process would end.
    const unheard = { onPoolError: () => {}, onConnectionError: () => {} }
    return inOurWords(await new PrismaPg(config, unheard).connect())
  },
})

function inOurWords(adapter: SqlDriverAdapter): SqlDriverAdapter {
  return {
    ...queries(adapter),
    executeScript: (script) => adapter.executeScript(script).catch(rephrase),
    dispose: () => adapter.dispose(),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    startTransaction: (isolation) => adapter.startTransaction(isolation).then(transaction, rephrase),
  }
}

const transaction = (inner: Transaction): Transaction => ({
  ...queries(inner),
  options: inner.options,
  commit: () => inner.commit().catch(rephrase),
  rollback: () => inner.rollback().catch(rephrase),
})

const queries = (inner: SqlQueryable): SqlQueryable => ({
  provider: inner.provider,
  adapterName: inner.adapterName,
  queryRaw: (query) => inner.queryRaw(storable(query)).catch(rephrase),
  executeRaw: (query) => inner.executeRaw(storable(query)).catch(rephrase),
})

// The one character that PostgreSQL's text cannot hold, as itself or as JSON writes it, becomes the one that stands for what is unknown. So
// whoever looks for it finds nothing, instead of an error.
const storable = (query: SqlQuery): SqlQuery => ({
  ...query,
  args: query.args.map((value, index) => {
    if (typeof value !== "string") return value
    if (query.argTypes[index]?.scalarType !== "json") return value.replaceAll("\0", unknownCharacter)
    // Not where the backslash is itself escaped, and what follows is text.
    return value.replaceAll(/(?<!\\)((?:\\\\)*)\\u0000/g, `$1${unknownCharacter}`)
  }),
})
const unknownCharacter = "\ufffd"

function rephrase(error: unknown): never {
  if (isAway(error)) throw new DatabaseAway({ cause: error })
  if (isBusy(error)) throw new DatabaseBusy({ cause: error })
  if (isDriverAdapterError(error) && codeOf(error.cause) === diskFull) throw new DatabaseFull({ cause: error })
  throw error
}

/** Class 08 is a broken connection, 57P01 to 57P03 a server that stops or starts (PostgreSQL, "Error Codes"); the rest are the system's. */
export const awayCodes = /^(08...|57P0[123]|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/
const diskFull = "53100"
// Too many connections, a lock or a statement that took too long.
const busyCodes = /^(53300|55P03|57014)$/

const isAway = (error: unknown): boolean => {
  if (!isDriverAdapterError(error))
    return (
      error instanceof Error &&
      (awayCodes.test(codeOf(error)) || /^Connection terminated|not queryable/.test(error.message))
    )
  const { kind } = error.cause
  return kind === "DatabaseNotReachable" || kind === "ConnectionClosed" || awayCodes.test(codeOf(error.cause))
}

const isBusy = (error: unknown): boolean => {
  if (!isDriverAdapterError(error)) return error instanceof Error && /^timeout exceeded/.test(error.message)
  return error.cause.kind === "TooManyConnections" || busyCodes.test(codeOf(error.cause))
}

/** The code of an error that the driver, or the system beneath it, gave. */
export const codeOf = (error: object): string => ("code" in error && typeof error.code === "string" ? error.code : "")
