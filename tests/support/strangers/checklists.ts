import { expect } from "vitest"
import type { Viewer } from "@/lib/auth/viewer"
import * as commands from "@/lib/checklists/commands"
import * as queries from "@/lib/checklists/queries"
import { addDays } from "@/lib/dates"
import { db } from "@/lib/db/client"
import type { ActionName } from "@/lib/insights/action-key"
import * as actions from "@/lib/insights/commands"
import * as insights from "@/lib/insights/queries"
import type { Asks, Belongings } from "./belongings"

const words = { title: "Taken", level: "CORE", scope: "LAB" } as const

const nothingDone = expect.objectContaining({ core: { done: 0, total: 3 } })

/** Of checklists and of the dashboard. */
export const asksOfChecklists = (
  grace: Viewer,
  { id, item, own, removedAt, subject, event, day }: Belongings,
): Asks => {
  const until = addDays(grace.today, 7)
  const about: ActionName[] = [
    { kind: "step", id, day },
    { kind: "item", id: own },
    { kind: "deadline", id, day },
    { kind: "quiet", id, event },
    { kind: "offer", id },
  ]
  const step: ActionName = { kind: "step", id, day }
  return {
    "checklists/commands.attachChecklist": {
      // Whoever calls it has found the application among the viewer's own. What it wrote goes again, for the questions that follow.
      asks: async () => {
        await db.$transaction(grace.id, (tx) => commands.attachChecklist(tx, grace, subject))
        const ofHers = { OR: [{ labId: subject.labId }, { applicationId: id }] }
        await db.checklistItem.deleteMany({ where: { ownerId: grace.id, ...ofHers } })
      },
    },
    "checklists/commands.tickItem": { says: false, asks: () => commands.tickItem(grace, item, false) },
    "checklists/commands.answerItem": {
      says: "not found",
      asks: () => commands.answerItem(grace, { item, note: "Taken", link: null, doneOn: grace.today }),
    },
    "checklists/commands.waiveItem": {
      says: "not found",
      asks: () => commands.waiveItem(grace, { item, note: null, link: null, waiver: "Taken" }),
    },
    "checklists/commands.overruleItem": {
      says: false,
      asks: () => commands.overruleItem(grace, { item, overruling: "Taken" }),
    },
    "checklists/commands.trustRecord": { says: false, asks: () => commands.trustRecord(grace, item) },
    "checklists/commands.addOwnItem": {
      says: false,
      asks: () => commands.addOwnItem(grace, { application: id, ...words }),
    },
    "checklists/commands.editOwnItem": {
      says: false,
      asks: () => commands.editOwnItem(grace, { application: id, item: own, ...words }),
    },
    "checklists/commands.moveOwnItem": {
      says: false,
      asks: () => commands.moveOwnItem(grace, { application: id, item: own, towards: "down" }),
    },
    "checklists/commands.removeOwnItem": { says: null, asks: () => commands.removeOwnItem(grace, own) },
    "checklists/commands.putBackOwnItem": { asks: () => commands.putBackOwnItem(grace, removedAt) },
    "checklists/queries.findRemoved": { says: null, asks: () => queries.findRemoved(grace, removedAt) },
    "checklists/queries.listItems": { asks: () => queries.listItems(grace, subject) },
    "checklists/queries.listCandidateItems": { asks: () => queries.listCandidateItems(grace) },
    "checklists/queries.isProven": {
      says: [false, false, false],
      asks: () => Promise.all([item, own, "publication-list"].map((each) => queries.isProven(grace, each))),
    },
    "checklists/queries.findReadiness": {
      says: { SWE: nothingDone, RE: nothingDone, RS: nothingDone },
      asks: () => queries.findReadiness(grace),
    },
    "checklists/queries.coreProgress": {
      says: new Map([[id, expect.objectContaining({ done: 0 })]]),
      asks: () => queries.coreProgress(grace, [subject]),
    },
    "checklists/queries.countReach": {
      says: { ofRole: expect.any(Number), toLab: 0 },
      asks: () => queries.countReach(grace, subject),
    },
    "insights/commands.finishAction": {
      says: about.map(() => null),
      asks: () => Promise.all(about.map((name) => actions.finishAction(grace, name))),
    },
    "insights/commands.reopenAction": {
      asks: async () => {
        await actions.reopenAction(grace, { kind: "item", id: item })
        await actions.reopenAction(grace, { kind: "quiet", id }, event)
      },
    },
    "insights/commands.putOff": { says: false, asks: () => actions.putOff(grace, step, until) },
    "insights/commands.bringBack": {
      asks: async () => {
        for (const name of about) await actions.bringBack(grace, name, until)
      },
    },
    "insights/queries.mostActions": { asks: () => insights.mostActions },
    "insights/queries.countPipeline": { asks: () => insights.countPipeline(grace) },
    "insights/queries.findNextActions": { asks: () => insights.findNextActions(grace, 100) },
    "insights/queries.isPutOff": {
      says: false,
      asks: () => insights.isPutOff(grace, { kind: "item", id: own }, until),
    },
  }
}
