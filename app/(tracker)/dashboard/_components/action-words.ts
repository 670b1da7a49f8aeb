import { type Day, longDay } from "@/lib/dates"
import type { ActionKind } from "@/lib/insights/action-key"
import type { HeldUp } from "@/lib/insights/held-up"
import type { ActionRow } from "@/lib/insights/queries"
import { roleNames } from "@/lib/roles/roles"

/** What the button says that does the action; an offer is decided on its own page. */
export const doneWords = {
  deadline: "Applied",
  step: "Done",
  quiet: "Followed up",
  item: "Done",
} as const satisfies Record<Exclude<ActionKind, "offer">, string>

export type Words = { readonly title: string; readonly about: string; readonly href: string }

/** What a row says, and where its title leads: to the application, and there to the item's answer. */
export const wordsOf = ({ item, application, offeredOn, ...row }: ActionRow, today: Day): Words => {
  if (!application || item) return itemWords(item, application)
  const { title, lab, activityOn } = application
  const href = `/applications/${application.id}`
  switch (row.kind) {
    case "offer":
      return {
        href,
        title: `Answer the offer from ${lab.name}`,
        about: offeredOn ? `${title} · offer of ${longDay(offeredOn, today)}` : title,
      }
    case "deadline": {
      const passed = row.due !== null && row.due < today
      const deadline = passed ? `The deadline at ${lab.name} has passed` : `Apply to ${lab.name} before the deadline`
      return { href, title: deadline, about: [title, openWords(row.openCore)].filter(Boolean).join(" · ") }
    }
    case "quiet": {
      const since = activityOn === application.appliedOn ? "you applied" : longDay(activityOn, today)
      return { href, title: `No word from ${lab.name} since ${since}`, about: title }
    }
    default:
      return { href, title: application.nextStep ?? "", about: `Your next step · ${title} at ${lab.name}` }
  }
}

const openWords = (open: readonly string[] | null) => {
  const [first] = open ?? []
  if (!open || !first) return ""
  return open.length === 1 ? `1 core item open: “${first}”` : `${open.length} core items open, first: “${first}”`
}

const itemWords = (item: HeldUp | undefined, application: ActionRow["application"]): Words => {
  if (!item) return { title: "", about: "", href: "/applications" }
  const about = `Core${reach(item, application)}`
  if (application)
    return { title: item.words, about, href: `/applications/${application.id}?answer=${item.id}#item-${item.id}` }
  return {
    title: item.words,
    about,
    href: item.role ? `/applications?role=${item.role}&stage=OPEN` : "/applications?stage=OPEN",
  }
}

const reach = ({ scope, role, holdsUp, atLeast }: HeldUp, application: ActionRow["application"]): string => {
  if (application && scope === "APPLICATION")
    return ` for ${application.title} at ${application.lab.name}, not yet sent`
  const ofRole = role ? `${roleNames[role].toLowerCase()} ` : ""
  const count = `${holdsUp}${atLeast ? " or more" : ""} ${ofRole}application${holdsUp === 1 ? "" : "s"}`
  return `${application && scope === "LAB" ? ` for ${application.lab.name}` : ""}, open on ${count} not yet sent`
}

/** Names that tell the rows apart where two have the same title. */
export const namesOf = (rows: readonly ActionRow[], today: Day): string[] => {
  const titles = rows.map((row) => wordsOf(row, today).title)
  return rows.map(({ application }, index) => {
    const title = titles[index] ?? ""
    const shared = titles.indexOf(title) !== titles.lastIndexOf(title)
    return shared && application ? `${title}, ${application.title} at ${application.lab.name}` : title
  })
}
