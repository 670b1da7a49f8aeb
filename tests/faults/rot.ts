import { openSync, statSync, writeSync } from "node:fs"
import { setTimeout as sleep } from "node:timers/promises"
import { listCopies, putCopyAside } from "@/lib/db/copies"
import type { Outcome } from "./outcome"
import { logOne, signUpAll } from "./people"
import { launch, type Setting, start } from "./server"
import type { Store } from "./stores"

const page = 4096

/** Damages the file under a running server: as soon as it meets the damage it ends, in words that name the newest copy, and stays ended. */
export async function endsOnDamage({ kind, file = "" }: Store, setting: Setting): Promise<Outcome> {
  const first = await start(setting)
  const [ada] = await signUpAll(first.site, 1)
  if (!ada) throw new Error("Nobody signed up.")
  for (let time = 0; time < 5; time++) await logOne(ada.browser, `Engineer ${time}`)
  await first.stop()
  await putCopyAside({ provider: "sqlite", file })
  const [copy = ""] = listCopies({ provider: "sqlite", file })

  const server = await start({ ...setting, port: first.port })
  damageAllButTheFirst(file)
  const answers: number[] = []
  while (!server.ended() && answers.length < 50) {
    for (const path of ["/applications", "/dashboard", "/readyz", "/labs"])
      await ada.browser.open(path).then(
        ({ status }) => answers.push(status),
        () => {},
      )
    await sleep(20)
  }
  const failures: string[] = []
  if (!server.ended())
    failures.push(`It served on over a damaged file: ${answers.slice(-8)}. ${server.told().slice(-500)}`)
  else if (server.ended() !== "with exit code 1") failures.push(`It ended ${server.ended()}.`)
  else if (!server.told().includes(copy))
    failures.push(`It ended without naming the copy: ${server.told().slice(-500)}`)
  await server.kill()

  const again = await launch({ ...setting, port: first.port })
  for (let time = 0; time < 500 && !again.ended(); time++) await sleep(20)
  if (again.ended() !== "with exit code 1") failures.push(`Started again, it ended ${again.ended() ?? "never"}.`)
  if (!again.told().includes(copy)) failures.push(`Started again, it named no copy: ${again.told().slice(-500)}`)
  await again.kill()
  const figures = {
    "answers until it ended": answers.length,
    "of them answered as if all were well": answers.filter((status) => status < 400).length,
  }
  return { fault: "the file rots under a running server", database: kind, figures, failures }
}

function damageAllButTheFirst(file: string): void {
  const rot = Buffer.alloc(page, 0xff)
  const opened = openSync(file, "r+")
  for (let at = page; at < statSync(file).size; at += page) writeSync(opened, rot, 0, page, at)
}
