import { globSync } from "node:fs"
import path from "node:path"
import { beforeAll, expect, test } from "vitest"
import { syncDirectory } from "@/lib/labs/commands"
import { log } from "../support/applications"
import { everyRow } from "../support/rows"
import { asksOfAccounts } from "../support/strangers/accounts"
import { asksOfApplications } from "../support/strangers/applications"
import { type Asks, type Belongings, belongingsOf, mark } from "../support/strangers/belongings"
import { asksOfChecklists } from "../support/strangers/checklists"
import { signUp } from "../support/viewer"

const lib = path.resolve(import.meta.dirname, "../../lib")
/** Every query and command there is: "labs/queries.listLabs". */
const exported = async () => {
  const files = globSync("*/{queries,commands}.ts", { cwd: lib })
  const names = files.map(async (file) => Object.keys(await import(path.join(lib, file))).map((name) => `${file.replace(/ts$/, "")}${name}`))
  return (await Promise.all(names)).flat().toSorted()
}

// Grace’s own rows may name her, and nobody else’s; but for these, an id of Ada’s that Grace brought along may come back.
const asked = (her: Belongings) => [her.id, her.own, her.item]
const seen = (answer: unknown) =>
  JSON.stringify(answer instanceof Map ? [...answer] : answer, (_, value) => (value instanceof Map ? [...value] : value))

let her: Belongings
let asks: Asks
let graceId: string
beforeAll(async () => {
  await syncDirectory()
  const [ada, grace] = [await signUp("Ada"), await signUp("Grace")]
  graceId = grace.id
  await log(grace, { title: "Grace’s", nextStep: "Call Alan" })
  her = await belongingsOf(ada)
  asks = { ...asksOfApplications(grace, her), ...asksOfChecklists(grace, her), ...asksOfAccounts(grace, her) }
})
