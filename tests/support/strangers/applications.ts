import { expect } from "vitest"
import * as commands from "@/lib/applications/commands"
import * as queries from "@/lib/applications/queries"
import { applicationFilter } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import * as steps from "@/lib/steps/commands"
import { doneBy, isStepDone } from "@/lib/steps/queries"
import * as trash from "@/lib/trash/commands"
import * as trashed from "@/lib/trash/queries"
import { draftOf, editOf } from "../applications"
import { type Asks, type Belongings, mark, sameLab } from "./belongings"

/** Of applications, their next steps and the trash. */
export const asksOfApplications = (grace: Viewer, her: Belongings): Asks => ({
  "applications/commands.createApplication": {
    asks: () => commands.createApplication(grace, draftOf(grace, { lab: sameLab })),
  },
  "applications/commands.editApplication": {
    says: "not found",
    asks: () => commands.editApplication(grace, editOf(her.id, 0, { title: "Taken", offerDueOn: grace.today })),
  },
  "applications/commands.moveApplication": {
    says: null,
    asks: () =>
      commands.moveApplication(grace, { application: her.id, stage: "REJECTED", happenedOn: grace.today, note: null }),
  },
  "applications/commands.moveTogether": {
    says: { moved: 0, at: expect.any(Date) },
    asks: () => commands.moveTogether(grace, [her.id, her.gone], "REJECTED"),
  },
  "applications/commands.strikeEvent": {
    says: "not found",
    asks: () => commands.strikeEvent(grace, { application: her.id, event: her.event, struck: true }),
  },
  "applications/commands.strikeAllOf": { asks: () => commands.strikeAllOf(grace, her.eventAt) },
  "applications/commands.strikeWithin": {
    says: "not found",
    asks: () =>
      db.$transaction(grace.id, (tx) =>
        commands.strikeWithin(tx, grace, { application: her.id, event: her.event, struck: true }),
      ),
  },
  "steps/commands.finishStep": { says: null, asks: () => steps.finishStep(grace, her.id) },
  "steps/commands.reopenStep": { says: false, asks: () => steps.reopenStep(grace, her.gone, her.stepEvent, her.day) },
  "steps/commands.moveStep": { says: false, asks: () => steps.moveStep(grace, her.id, her.day, addDays(her.day, 7)) },
  "steps/commands.moveStepWithin": {
    says: false,
    asks: () =>
      db.$transaction(grace.id, (tx) => steps.moveStepWithin(tx, grace, her.id, her.day, addDays(her.day, 7))),
  },
  "steps/queries.isStepDone": { says: false, asks: () => isStepDone(grace, her.gone, her.stepEvent) },
  "steps/queries.doneBy": { asks: () => doneBy(grace, "nothing", 1) },
  "applications/queries.listApplications": { asks: () => queries.listApplications(grace, applicationFilter.parse({})) },
  "applications/queries.countApplications": { asks: () => queries.countApplications(grace) },
  "applications/queries.listAppliedLabs": { asks: () => queries.listAppliedLabs(grace) },
  "applications/queries.findApplication": {
    says: [null, null],
    asks: () => Promise.all([her.id, her.gone].map((id) => queries.findApplication(grace, id))),
  },
  "applications/queries.countStandings": { asks: () => queries.countStandings(grace) },
  "applications/queries.countByLab": { asks: () => queries.countByLab(grace) },
  "applications/queries.listApplicationsTo": {
    says: [],
    asks: () => queries.listApplicationsTo(grace, her.subject.labId),
  },
  "applications/queries.listLikely": {
    says: [],
    asks: () => queries.listLikely(grace, { lab: sameLab, title: mark, postingUrl: "" }),
  },
  "applications/queries.movedAt": { asks: () => queries.movedAt(grace, her.eventAt) },
  "applications/queries.countMovedAt": { says: null, asks: () => queries.countMovedAt(grace, her.eventAt) },
  "trash/commands.trashDays": { asks: () => trash.trashDays },
  "trash/commands.moveToTrash": {
    says: { moved: 0, at: expect.any(Date) },
    asks: () => trash.moveToTrash(grace, [her.id]),
  },
  "trash/commands.restore": { says: false, asks: () => trash.restore(grace, her.gone) },
  "trash/commands.restoreAllOf": { says: 0, asks: () => trash.restoreAllOf(grace, her.trashedAt) },
  "trash/commands.deleteForGood": { says: false, asks: () => trash.deleteForGood(grace, her.gone) },
  "applications/commands.fillSearchWords": { asks: commands.fillSearchWords },
  "trash/commands.emptyOldTrash": { asks: () => trash.emptyOldTrash() },
  "trash/queries.listTrash": { says: [], asks: () => trashed.listTrash(grace) },
  "trash/queries.countTrash": { says: 0, asks: () => trashed.countTrash(grace, her.trashedAt) },
})
