import type { Viewer } from "@/lib/auth/viewer"
import { applicationBatchesWithChecklists, findAllElse, recordBatches } from "./queries"

/** Counts up when a reader of an older file would misread a newer one. */
const version = 1

/**
 * Everything of the viewer's as one JSON document, in pieces: `version`, `exportedAt`, `account`, `labs`, `sightings`, `checklist`,
 * `putOffs`, `record`, and `applications` with `events` and `checklist`, of these two one a line. Days are the account's, instants UTC. No
 * secret is in it.
 */
export async function* everythingAsJson(viewer: Viewer): AsyncGenerator<string> {
  const head = { version, exportedAt: new Date(), ...(await findAllElse(viewer)) }
  // All but the brace that closes it.
  yield JSON.stringify(head, null, 1).slice(0, -2)
  yield* list("record", recordBatches(viewer))
  yield* list("applications", applicationBatchesWithChecklists(viewer))
  yield "\n}\n"
}

async function* list(name: string, batches: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  yield `,\n "${name}": [`
  let before = "\n"
  for await (const batch of batches) {
    yield before + batch.map((one) => JSON.stringify(one)).join(",\n")
    before = ",\n"
  }
  yield "\n ]"
}
