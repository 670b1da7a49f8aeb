import type { Viewer } from "@/lib/auth/viewer"
import { applicationBatchesWithChecklists, findAllElse } from "./queries"

/** Counts up when a reader of an older file would misread a newer one. */
const version = 1

/**
 * Everything of the viewer's as one JSON document, in pieces: `version`, `exportedAt`, `account`, `labs`, `sightings`, `checklist`,
 * `putOffs`, and `applications` with `events` and `checklist`, one a line. Days are the account's, instants UTC. No secret is in it.
 */
export async function* everythingAsJson(viewer: Viewer): AsyncGenerator<string> {
  const head = { version, exportedAt: new Date(), ...(await findAllElse(viewer)) }
  // All but the brace that closes it.
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "applications": [`
  let before = "\n"
  for await (const batch of applicationBatchesWithChecklists(viewer)) {
    yield before + batch.map((application) => JSON.stringify(application)).join(",\n")
    before = ",\n"
  }
  yield "\n ]\n}\n"
}
