import { addDays } from "@/lib/dates"
import { type Belongings, password } from "./hands"
import { recordWrites } from "./record-writes"

/**
 * A form as its page sends it: where it stands, and its fields, filled so that it does something when Ada sends it. An `open` one is
 * for guests; its fields are a stranger's, who knows Ada's email and no more. An `idle` one does nothing where there is something.
 * `instead` names a field that may stand in another's place.
 */
export type Write = { on: string; fields: Readonly<Record<string, string>>; open?: true; idle?: true; instead?: string }

const posting = {
  lab: "Anthropic",
  role: "RE",
  title: "Typed",
  postingUrl: "https://example.org/typed",
  location: "Typed",
}
const money = { workplace: "REMOTE", payMin: "1", payMax: "2", payCurrency: "GBP", payPeriod: "YEAR" }
const rest = { foundBy: "OTHER", referrer: "Typed", nextStep: "Typed", notes: "Typed" }

export type Writes = Readonly<Record<string, Write>>

/** The action that a write is of: one that takes several forms has a write for each, named "file action as WHAT". */
export const actionOf = (name: string): string => name.split(" as ")[0] ?? name

/** Every server action there is, by file and name. */
export const writesOf = (her: Belongings): Writes => ({
  ...accountWrites(her),
  ...applicationWrites(her),
  ...checklistWrites(her),
  ...recordWrites(her),
  ...otherWrites(her),
})

const accountWrites = ({ email, device }: Belongings): Writes => {
  const settings = (name: string) => `app/(tracker)/settings/actions.ts ${name}`
  const on = "/settings"
  const next = "/dashboard"
  return {
    "app/_ui/theme-action.ts chooseTheme": { on: "/", fields: { theme: "dark" }, open: true },
    "app/sign-in/actions.ts signOut": { on: "/dashboard", fields: {} },
    "app/sign-in/actions.ts signIn": { on: "/sign-in", fields: { email, password: "wrong", next }, open: true },
    "app/sign-up/actions.ts signUp": {
      on: "/sign-up",
      fields: { name: "Typed", email, password, timeZone: "UTC", next },
      open: true,
    },
    "app/forgot-password/actions.ts askForLink": { on: "/forgot-password", fields: { email }, open: true },
    "app/reset-password/actions.ts setPassword": {
      on: "/reset-password",
      fields: { token: "guessed", password },
      open: true,
    },
    [settings("saveProfile")]: { on, fields: { name: "Typed", timeZone: "UTC", was: "{}" } },
    [settings("savePassword")]: { on, fields: { currentPassword: password, newPassword: `new ${password}` } },
    [settings("signOutElsewhere")]: { on, fields: { device } },
    [settings("leave")]: { on, fields: { email, password } },
  }
}

const applicationWrites = (her: Belongings): Writes => {
  const { id: application, gone, today } = her
  const on = `/applications/${application}`
  const page = (name: string) => `app/(tracker)/applications/[id]/actions.ts ${name}`
  const list = (name: string) => `app/(tracker)/applications/actions.ts ${name}`
  const trash = (name: string) => `app/(tracker)/applications/trash/actions.ts ${name}`
  const days = { deadline: today, nextStepOn: today }
  return {
    "app/(tracker)/applications/new/actions.ts logApplication": {
      on: "/applications/new",
      fields: { ...posting, ...money, ...rest, ...days, key: crypto.randomUUID(), stage: "APPLIED", stageOn: today },
    },
    "app/(tracker)/applications/[id]/edit/actions.ts saveApplication": {
      on: `${on}/edit`,
      fields: {
        ...{ ...posting, ...money, ...rest, ...days, offerDueOn: today },
        ...{ application, version: `${her.version}`, was: "{}", keep: "foundBy" },
      },
    },
    [page("move")]: { on, fields: { application, stage: "OFFER", happenedOn: today, note: "Typed" } },
    [page("strike")]: { on, fields: { application, event: `${her.event}`, struck: "true" } },
    [page("stepIsDone")]: { on, fields: { application } },
    [page("stepIsNotDone")]: { on, fields: { application: gone, event: `${her.stepEvent}`, day: today } },
    [page("stepCanWait")]: { on, fields: { application, day: today } },
    [list("trashOne")]: { on, fields: { application } },
    [list("changeChosen")]: {
      on: "/applications",
      fields: { ids: application, list: "q=typed", change: "move", stage: "OFFER" },
    },
    [list("undoMove")]: { on: "/applications", fields: { at: `${her.eventAt.getTime()}`, list: "" } },
    [trash("restore")]: { on: "/applications/trash", fields: { application: gone } },
    [trash("restoreAllOf")]: { on: "/applications", fields: { at: `${her.trashedAt.getTime()}`, list: "" } },
    [trash("deleteForGood")]: { on: "/applications/trash", fields: { application: gone } },
  }
}

const checklistWrites = ({ id: application, item, own, removedAt, overruled, today }: Belongings): Writes => {
  const action = (name: string) => `app/(tracker)/checklist-actions.ts ${name}`
  const write = (name: string, fields: Record<string, string>): Record<string, Write> => ({
    [action(name)]: {
      on: `/applications/${application}${fields.item ? `?answer=${fields.item}` : ""}`,
      fields: { application, ...fields },
    },
  })
  // The same from the page that shows the roles side by side, where an item goes by its slug.
  const onReadiness = (name: string, fields: Record<string, string>): Record<string, Write> => ({
    [`${action(name)} as READINESS`]: {
      on: `/readiness?answer=RE-${fields.item}`,
      fields: { role: "RE", ...fields },
    },
  })
  return {
    ...write("tick", { item: own, done: "true" }),
    ...write("answer", { item: own, was: "{}", note: "Typed", link: "https://example.org/typed", doneOn: today }),
    ...write("answer as WAIVER", {
      item: own,
      was: "{}",
      note: "Typed",
      doneOn: today,
      waive: "true",
      waiver: "Typed",
    }),
    ...write("overrule", { item: own, overruling: "Typed" }),
    ...write("trust", { item: overruled }),
    ...write("reopen", { item }),
    ...onReadiness("tick", { item: "experiment-log", done: "true" }),
    ...onReadiness("answer", {
      item: "experiment-log",
      was: "{}",
      note: "Typed",
      link: "https://example.org/",
      doneOn: today,
    }),
    ...onReadiness("answer as WAIVER", {
      item: "experiment-log",
      was: "{}",
      doneOn: today,
      waive: "true",
      waiver: "Typed",
    }),
    ...onReadiness("overrule", { item: "experiment-log", overruling: "Typed" }),
    ...onReadiness("trust", { item: "publication-list" }),
    ...onReadiness("reopen", { item: "intro-ml-course" }),
    ...write("addItem", { title: "Typed", level: "CORE", scope: "APPLICATION" }),
    ...write("editItem", { item: own, title: "Typed", level: "BONUS" }),
    ...write("moveItem", { item: own, towards: "down" }),
    ...write("removeItem", { item: own }),
    [action("putBackItem")]: {
      on: `/applications/${application}?removed=${removedAt.getTime()}`,
      fields: { application, at: `${removedAt.getTime()}` },
    },
  }
}

const otherWrites = ({ own, event, slug, sighting, today }: Belongings): Writes => {
  const on = "/dashboard"
  const undone = `item:${own}`
  const page = (name: string) => `app/labs/[slug]/actions.ts ${name}`
  const seen = { slug, role: "RS", link: "https://example.org/typed", seenOn: today }
  return {
    "app/(tracker)/dashboard/sample-actions.ts fill": { on, fields: {}, idle: true },
    "app/(tracker)/dashboard/sample-actions.ts remove": { on, fields: {} },
    "app/(tracker)/dashboard/actions.ts pressAction": {
      on,
      fields: { done: undone, actions: "all" },
      instead: "putOff",
    },
    "app/(tracker)/dashboard/actions.ts undoAction": {
      on,
      fields: { undone, until: addDays(today, 7), event: `${event}`, actions: "all" },
    },
    [page("addSeen")]: { on: `/labs/${slug}`, fields: seen },
    [page("putBack")]: { on: `/labs/${slug}?role=RE&seenOn=${today}`, fields: seen },
    [page("removeSeen")]: { on: `/labs/${slug}`, fields: { sighting, slug } },
  }
}
