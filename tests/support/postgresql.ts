import { randomUUID } from "node:crypto"
import path from "node:path"
import pg from "pg"

/** Makes a database of a name of its own on the server of `url`, empty or as a copy of another's; returns its URL. */
export async function createDatabase(url: string, template?: string): Promise<string> {
  const made = new URL(url)
  made.pathname = `/labward_test_${randomUUID().slice(0, 8)}`
  await onServer(
    url,
    `CREATE DATABASE "${nameIn(made)}" TEMPLATE "${template ? nameIn(new URL(template)) : "template0"}"`,
  )
  return `${made}`
}

/** Removes it, whoever is still connected. */
export const dropDatabase = (url: string): Promise<unknown> =>
  onServer(url, `DROP DATABASE IF EXISTS "${nameIn(new URL(url))}" WITH (FORCE)`)

const nameIn = (url: URL) => path.posix.basename(url.pathname)

/** Runs one statement on the database that every server has. */
async function onServer(url: string, sql: string) {
  const address = new URL(url)
  address.pathname = "/postgres"
  const client = new pg.Client({ connectionString: `${address}` })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}
