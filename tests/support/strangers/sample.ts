import type { Viewer } from "@/lib/auth/viewer"
import * as commands from "@/lib/sample/commands"
import * as queries from "@/lib/sample/queries"
import type { Asks } from "./belongings"

/** Of the sample, for which nobody has to name anything. */
export const asksOfSample = (grace: Viewer): Asks => ({
  "sample/commands.fillWithSample": { says: "not empty", asks: () => commands.fillWithSample(grace) },
  "sample/commands.removeSample": { asks: () => commands.removeSample(grace) },
  "sample/queries.sampleKey": { asks: () => queries.sampleKey },
  "sample/queries.hasSample": { says: false, asks: () => queries.hasSample(grace) },
})
