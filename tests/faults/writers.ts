import { type Ledger, refuse } from "./ledger"
import { madeBy, newApplication, type Person } from "./people"
import { type Answer, type Fields, filled, formOf, plainText } from "./web"

/** A form that was not acknowledged, and may have come through all the same: sent again, it must not make a second application. */
type Unanswered = { form: Fields; title: string }

/** Somebody who logs applications, moves them and answers their items, without a pause. */
export type Writer = Person & { unanswered?: Unanswered }

type Forms = { log: Fields; move: Fields; answer: Fields; item: string }

/**
 * Lets everybody write until `enough`, or until the server is gone, which ends it for a writer unless `stubborn`; then they go on as soon
 * as it answers. What is acknowledged stands in the ledger.
 */
export async function writeUntil(writers: readonly Writer[], ledger: Ledger, enough: () => boolean, stubborn = false) {
  await Promise.all(
    writers.map(async (writer) => {
      let forms: Forms | undefined
      while (!enough()) {
        try {
          if (writer.unanswered) await logOnce(writer, ledger, writer.unanswered)
          forms ??= await openForms(writer)
          await writeOne(writer, forms, ledger)
        } catch (error) {
          if (!stubborn) return
          forms = undefined
          refuse(ledger, error instanceof Error && "code" in error ? `${error.code}` : `${error}`.slice(0, 240))
        }
      }
    }),
  )
}

/** Lets everybody send the forms again that were not acknowledged, until they are; half a minute at the most. */
export async function sendAgain(writers: readonly Writer[], ledger: Ledger): Promise<void> {
  const late = performance.now() + 30_000
  for (const writer of writers)
    while (writer.unanswered && performance.now() < late) await logOnce(writer, ledger, writer.unanswered)
}

// As a person has them open: the forms stay the same from one application to the next, but for what they are about.
async function openForms({ browser }: Writer): Promise<Forms> {
  const log = await newApplication(browser, "")
  const list = await browser.open("/applications")
  const [, known] = /\/applications\/([0-9a-f-]{36})/.exec(list.text) ?? []
  const id =
    known ?? madeBy(await browser.send("/applications/new", filled(log, { title: "The first", lab: "OpenAI" })))
  if (!id) throw new Error(`There is no application yet, and the list answers ${list.status}.`)
  const page = await browser.open(`/applications/${id}`)
  const item = firstItem(page)
  const asked = await browser.open(`/applications/${id}?answer=${item}`)
  return { log, item, move: formOf(page.text, "happenedOn", "stage"), answer: formOf(asked.text, "doneOn", "item") }
}

const firstItem = ({ status, text }: Answer): string => {
  const [, item] = /\?answer=([0-9a-f-]{36})/.exec(text) ?? []
  if (!item) throw new Error(`${status}, and no item of its own: ${plainText(text).slice(-200)}`)
  return item
}

async function writeOne(writer: Writer, { log, move, answer }: Forms, ledger: Ledger): Promise<void> {
  const { browser } = writer
  const title = `Engineer ${crypto.randomUUID()}`
  const key = crypto.randomUUID()
  // A lab of its own now and then, so that the group has one more part.
  const lab = key.startsWith("0") ? `Lab ${key}` : "Anthropic"
  const id = await logOnce(writer, ledger, { title, form: filled(log, { key, title, lab }) })
  if (!id) return

  const page = `/applications/${id}`
  for (const stage of ["APPLIED", "INTERVIEWING"]) {
    const note = crypto.randomUUID()
    const moved = await browser.send(page, filled(move, { application: id, stage, note }))
    if (moved.status === 303) ledger.events.set(note, id)
    else refuse(ledger, saidBy(moved))
  }
  const shown = await browser.open(page)
  if (shown.status !== 200) return refuse(ledger, saidBy(shown))
  const item = firstItem(shown)
  const note = crypto.randomUUID()
  // The form was opened for another item, and shows what that one says.
  const was = JSON.stringify({ note: "", link: "" })
  const answered = await browser.send(page, filled(answer, { application: id, item, note, was }))
  if (answered.status === 303) ledger.answers.set(item, note)
  else refuse(ledger, saidBy(answered))
}

async function logOnce(writer: Writer, ledger: Ledger, sent: Unanswered): Promise<string | undefined> {
  writer.unanswered = sent
  const answer = await writer.browser.send("/applications/new", sent.form)
  const id = madeBy(answer)
  if (id) {
    writer.unanswered = undefined
    ledger.applications.set(id, sent.title)
  } else refuse(ledger, saidBy(answer))
  return id
}

/** An answer that acknowledges nothing, in short. */
const saidBy = ({ status, text }: Answer): string => {
  const alert = /<p role="alert"[^>]*>(.*?)<\/p>/s.exec(text)?.[1]
  return `${status} ${plainText(alert ?? text).slice(0, 90)}`
}
