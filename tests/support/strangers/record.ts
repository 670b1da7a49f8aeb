import type { Viewer } from "@/lib/auth/viewer"
import * as commands from "@/lib/record/commands"
import * as queries from "@/lib/record/queries"
import { draftOf, editOf } from "../record"
import { type Asks, mark } from "./belongings"

/** What Ada has in her record: a publication, one that is in the trash, and the instant it went there. */
export type Recorded = { paper: string; gonePaper: string; paperTrashedAt: Date }

/** Of the record. */
export const asksOfRecord = (grace: Viewer, { paper, gonePaper, paperTrashedAt }: Recorded): Asks => {
  const on = grace.today
  return {
    "record/commands.addEvidence": { asks: () => commands.addEvidence(grace, draftOf(grace, "PUBLICATION")) },
    "record/commands.editEvidence": {
      says: "not found",
      asks: () => commands.editEvidence(grace, editOf(grace, "PUBLICATION", paper, 0, { title: "Taken" })),
    },
    "record/commands.noteStatus": {
      says: "not found",
      asks: () => commands.noteStatus(grace, { evidence: paper, status: "REJECTED", on: "2020-01-01" }),
    },
    "record/commands.removeStatus": {
      says: "not found",
      asks: () => commands.removeStatus(grace, { evidence: paper, on }),
    },
    "record/commands.claimPlace": {
      says: false,
      asks: () => commands.claimPlace(grace, { evidence: paper, place: 0 }),
    },
    "record/commands.trashEvidence": { says: null, asks: () => commands.trashEvidence(grace, paper) },
    "record/commands.restoreEvidence": { says: false, asks: () => commands.restoreEvidence(grace, gonePaper) },
    "record/commands.restoreEvidenceOf": { says: 0, asks: () => commands.restoreEvidenceOf(grace, paperTrashedAt) },
    "record/commands.deleteEvidenceForGood": {
      says: false,
      asks: () => commands.deleteEvidenceForGood(grace, gonePaper),
    },
    "record/queries.recorded": { asks: () => queries.recorded(grace) },
    "record/queries.listRecord": { asks: () => queries.listRecord(grace) },
    "record/queries.readRecord": { asks: () => queries.readRecord(grace) },
    "record/queries.listEvidence": { asks: () => queries.listEvidence(grace, "PUBLICATION", { q: mark, page: 1 }) },
    "record/queries.listLatest": { asks: () => queries.listLatest(grace, { q: "", page: 1 }) },
    "record/queries.findLike": { says: null, asks: () => queries.findLike(grace, paper) },
    "record/queries.findEvidence": {
      says: [null, null],
      asks: () => Promise.all([paper, gonePaper].map((id) => queries.findEvidence(grace, id))),
    },
    "record/queries.countEvidence": { asks: () => queries.countEvidence(grace) },
    "record/queries.listTrashedEvidence": { says: [], asks: () => queries.listTrashedEvidence(grace) },
    "record/queries.countTrashedEvidence": { says: 0, asks: () => queries.countTrashedEvidence(grace, paperTrashedAt) },
  }
}
