import { mkdtempSync, rmSync } from "node:fs"
import { type IncomingMessage, request } from "node:http"
import { tmpdir } from "node:os"
import path from "node:path"
import Sqlite from "better-sqlite3"
import { expect, test } from "../support/browser"
import { builtActions } from "../support/hostile/build"
import { type Instance, launchInstance, startInstance } from "../support/hostile/instance"
import { asForm, send } from "../support/hostile/wire"

const statusOf = async (instance: Instance, path: string): Promise<number | "closed"> =>
  send(path, {}, instance.site).then(
    ({ status }) => status,
    () => "closed",
  )

/** A form that is half sent; `finish` sends the rest, and settles with the answer. */
function halfSent(instance: Instance) {
  const { body, headers } = asForm(builtActions().get("app/_ui/theme-action.ts chooseTheme") ?? "", [["theme", "dark"]])
  if (!body) throw new Error("A form has a body.")
  const sent = request(instance.site, {
    method: "POST",
    headers: { ...headers, "content-type": body.type, "content-length": body.bytes.length, origin: instance.site },
  })
  const answer = new Promise<IncomingMessage>((resolve, reject) => sent.on("response", resolve).on("error", reject))
  const half = body.bytes.length / 2
  const begun = new Promise<void>((done) => sent.write(body.bytes.subarray(0, half), () => done()))
  const finish = () => {
    sent.end(body.bytes.subarray(half))
    return answer
  }
  return { begun, finish }
}

test("told to stop, it is not ready at once, serves those who come anyway, finishes what it has begun, and ends", async () => {
  const instance = await startInstance({ STOP_DELAY: "3" })
  const slow = halfSent(instance)
  await slow.begun
  expect(await statusOf(instance, "/readyz")).toBe(200)
  // The first page that a server makes takes longest, and would be timed by the delay.
  expect(await statusOf(instance, "/sign-in")).toBe(200)
  instance.signal("SIGTERM")
  await expect.poll(() => statusOf(instance, "/readyz"), { intervals: [20] }).toBe(503)
  const late = await send("/sign-in", { headers: { connection: "keep-alive" } }, instance.site)
  expect(late.status).toBe(200)
  expect(late.headers.connection).toBe("close")
  expect(await statusOf(instance, "/healthz")).toBe(200)
  await expect.poll(() => statusOf(instance, "/healthz")).toBe("closed")
  const answer = await slow.finish()
  expect(`${answer.headers["set-cookie"]}`).toContain("theme=dark")
  answer.resume()
  expect(await instance.ended).toBe(0)
})

test("without a delay it takes nobody any more, and still finishes what it has begun", async () => {
  const instance = await startInstance({})
  const slow = halfSent(instance)
  await slow.begun
  expect(await statusOf(instance, "/healthz")).toBe(200)
  instance.signal("SIGTERM")
  await expect.poll(() => statusOf(instance, "/readyz"), { intervals: [20] }).toBe("closed")
  const answer = await slow.finish()
  expect(`${answer.headers["set-cookie"]}`).toContain("theme=dark")
  answer.resume()
  expect(await instance.ended).toBe(0)
})

test("Ctrl-C waits for no delay", async () => {
  const instance = await startInstance({ STOP_DELAY: "300" })
  instance.signal("SIGINT")
  expect(await instance.ended).toBe(0)
})

test("while another process holds the database that it has to bring up to date, it is alive and not ready", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "labward-starting-"))
  const file = path.join(folder, "labward.db")
  const other = new Sqlite(file)
  other.exec("BEGIN EXCLUSIVE")
  const instance = await launchInstance({ DATABASE_URL: `file:${file}` })
  await expect.poll(() => statusOf(instance, "/readyz")).toBe(503)
  // Longer than Next takes to say that it is ready, which is before the database is.
  await expect.poll(() => instance.printed.join()).toContain("Running next.config.js")
  for (const until = Date.now() + 2000; Date.now() < until; ) expect(await statusOf(instance, "/readyz")).toBe(503)
  expect(await statusOf(instance, "/healthz")).toBe(200)
  expect((await send("/readyz", {}, instance.site)).text).toBe("starting\n")
  other.exec("COMMIT")
  other.close()
  await instance.ready
  await expect.poll(() => statusOf(instance, "/readyz")).toBe(200)
  await instance.stop()
  rmSync(folder, { recursive: true })
})
