import "./environment"
import { createInterface } from "node:readline/promises"
import { databaseLocation, nameOf } from "@/lib/db/location"
import { restoreCopy } from "@/lib/db/restore"
import { refuse } from "./refuse"

// npm run restore FILE: brings a copy of the database back in place of the one there is, which is put aside first. Asks before it does.

const [copy, flag] = process.argv.slice(2)
if (!copy) refuse("Name the copy to bring back: npm run restore data/copies/labward-….db")
const location = databaseLocation()
const name = nameOf(location)
if (flag !== "--yes") await ask()
try {
  const aside = await restoreCopy(copy, location)
  console.info(`${name} is now as it was in ${copy}.`)
  if (aside) console.info(`What it was before is in ${aside}.`)
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error))
}

async function ask() {
  const anyway = "nothing was changed. With nobody there to answer, add: -- --yes"
  if (!process.stdin.isTTY) refuse(`This writes over ${name}, so it asks first, and ${anyway}`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl-D and Ctrl-C are no answer.
  const answer = await terminal.question(`Stop Labward first. Write over ${name}? Type yes: `).catch(() => "")
  terminal.close()
  if (answer.trim().toLowerCase() !== "yes") refuse("\nNothing was changed.")
}
