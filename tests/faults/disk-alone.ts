import { faults } from "./faults"

// The fault of the full disk in a process of its own, which may mount: `unshare -Urm` begins it where the account itself may not.
const [build = "", size] = process.argv.slice(2)
const outcome = await faults.disk?.run({ build, database: "sqlite", size: size === "full" ? "full" : "short" })
console.info(JSON.stringify(outcome))
process.exit(0)
