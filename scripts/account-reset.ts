import "./require-node.js"
import { existsSync } from "node:fs"
import path from "node:path"
import { makeResetLink, resetMinutes } from "@/lib/auth/resets"
import { resetRequest } from "@/lib/auth/schema"
import { databaseFile } from "@/lib/db/location"

// npm run account:reset EMAIL: prints a link with which the owner of that account sets a new password.

process.chdir(path.dirname(import.meta.dirname))
// The server reads these too, in this order; what the shell has set comes before them.
for (const file of [".env.production.local", ".env.local", ".env.production", ".env"])
  if (existsSync(file)) process.loadEnvFile(file)

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const { data } = resetRequest.safeParse({ email: process.argv[2] })
if (!data) refuse("Name the account by its email: npm run account:reset ada@example.org")
const file = databaseFile()
if (!existsSync(file)) refuse(`There is no database at ${file}: start Labward first, or set DATABASE_URL as it has it.`)

const link = await makeResetLink(data.email)
if (!link) refuse(`No account in ${file} has the email ${data.email}.`)
console.info(`\nGood for ${resetMinutes} minutes, and once:\n\n${link}\n`)
