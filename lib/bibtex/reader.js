import { setImmediate } from "node:timers/promises"
import { read } from "./file.js"

process.once("message", async (source) => {
  for (const told of read(source)) {
    process.send(told)
    // What was said leaves this process only between two turns of its own.
    await setImmediate()
  }
})
// Whoever asked is gone.
process.once("disconnect", () => process.exit())
