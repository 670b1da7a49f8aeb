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

/** What a thread tells of its reading as it goes; `cleaned` when control characters had to go. */
export type Told = {
  readonly found: readonly (RawEntry | Unread)[]
  readonly read: number
  readonly total: number
  readonly cleaned: boolean
  readonly done: boolean
}

/** How many milliseconds a reading may take. */
export const longestReading = 60_000

// Imported, it would be rewritten by the bundler, which packs a file of its own for a thread, and then cannot find the parser.
const { Worker } = process.getBuiltinModule("node:worker_threads")

const tooLong =
  "Reading this took more than a minute, so nothing was saved. Split the file, or leave out what is not yours, and try again."
const tooMuch = "This could not be read, so nothing was saved. Split the file and try again."

/**
 * Reads BibTeX in a thread of its own, since the parser lets nothing else happen meanwhile. `hear` gets what is found, in order of arrival.
 * Settles when all is read, with a refusal in words where it was not; `stop` ends the thread and settles too.
 */
export const readInThread = (text: string, hear: (told: Told) => void, limit = longestReading) => {
  const worker = new Worker(path.resolve(process.cwd(), "lib/bibtex/worker.js"), {
    workerData: text,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  let stop = () => {}
  const settled = new Promise<string | null>((settle) => {
    const end = (refusal: string | null) => {
      clearTimeout(timer)
      void worker.terminate()
      settle(refusal)
    }
    const timer = setTimeout(() => end(tooLong), limit)
    stop = () => end(tooMuch)
    worker.on("message", (told: Told) => {
      hear(told)
      if (told.done) end(null)
    })
    worker.on("error", (error) => {
      console.error(error)
      end(tooMuch)
    })
    worker.on("exit", () => end(tooMuch))
  })
  return { settled, stop: () => stop() }
}
