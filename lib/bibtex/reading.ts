import path from "node:path"

/** An entry as it stands in the file, its fields as text without LaTeX. `line` counts from 1, `urls` are all the addresses in it. */
export type RawEntry = {
  readonly line: number
  readonly type: string
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
  readonly authors: readonly string[]
  readonly urls: readonly string[]
}

/** What could not be read, and why in words. */
export type Unread = { readonly line: number; readonly key: string; readonly reason: string }

/** What is told of a reading as it goes; `cleaned` when control characters had to go. */
export type Told = {
  readonly found: readonly (RawEntry | Unread)[]
  readonly read: number
  readonly total: number
  readonly cleaned: boolean
  readonly done: boolean
}

/** How many milliseconds a reading may take. */
export const longestReading = 60_000

// Imported, it would be rewritten by the bundler, which wants to pack the other file and cannot find it.
const { fork } = process.getBuiltinModule("node:child_process")

const tooLong =
  "Reading this took more than a minute, so nothing was saved. Split the file, or leave out what is not yours, and try again."
const tooMuch = "This could not be read, so nothing was saved. Split the file and try again."

/**
 * Reads BibTeX in a process of its own, since the parser lets nothing else happen meanwhile, and a file that makes it run out of memory would
 * take a thread's whole server along. `hear` gets what is found, in order of arrival. Settles when all is read, with a refusal in words where
 * it was not; `stop` ends the process and settles too.
 */
export const readApart = (text: string, hear: (told: Told) => void, limit = longestReading) => {
  const reader = fork(path.resolve(process.cwd(), "lib/bibtex/reader.js"), {
    execArgv: ["--max-old-space-size=512"],
    // It needs nothing of what the server knows.
    env: { NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  })
  let stop = () => {}
  const settled = new Promise<string | null>((settle) => {
    const end = (refusal: string | null) => {
      clearTimeout(timer)
      reader.kill("SIGKILL")
      settle(refusal)
    }
    const timer = setTimeout(() => end(tooLong), limit)
    stop = () => end(tooMuch)
    reader.on("message", (told: Told) => {
      hear(told)
      if (told.done) end(null)
    })
    reader.on("error", (error) => {
      console.error(error)
      end(tooMuch)
    })
    reader.on("exit", () => end(tooMuch))
  })
  // Where it could not be begun, that is an error of its own, which is heard above.
  reader.send(text, () => {})
  return { settled, stop: () => stop() }
}
