import "./environment"
import { existsSync } from "node:fs"
import { makeResetLink, resetMinutes } from "@/lib/auth/resets"
import { resetRequest } from "@/lib/auth/schema"
import { databaseLocation, nameOf } from "@/lib/db/location"
import { refuse } from "./refuse"

// npm run account:reset EMAIL: prints a link with which the owner of that account sets a new password.

const { data } = resetRequest.safeParse({ email: process.argv[2] })
if (!data) refuse("Name the account by its email: npm run account:reset ada@example.org")
const location = databaseLocation()
const name = nameOf(location)
if (location.provider === "sqlite" && !existsSync(location.file))
  refuse(`There is no database at ${name}: start Labward first, or set DATABASE_URL as it has it.`)

const link = await makeResetLink(data.email)
if (!link) refuse(`No account in ${name} has the email ${data.email}.`)
console.info(`\nGood for ${resetMinutes} minutes, and once:\n\n${link}\n`)
if (!process.env.AUTH_URL)
  console.info(
    `If Labward is at another address than ${new URL(link).origin}, set AUTH_URL to it and run this again.\n`,
  )
