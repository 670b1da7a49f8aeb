import { z } from "zod"
import { calendarDay, rowNumber } from "@/lib/form"
import { readActionKey } from "./action-key"

const nameOf = (text: string, context: z.RefinementCtx) => {
  const name = readActionKey(text)
  if (name) return name
  context.addIssue({ code: "custom", message: "This button does not look like ours. Reload the page and try again." })
  return z.NEVER
}

const action = z.string().max(100).transform(nameOf)
/** Where the list of actions stood when its button was pressed. */
const actions = z.literal("all").optional()

/** One button of the list of next actions: it says which action is done, or put off. */
export const actionPress = z.union([
  z.strictObject({ done: action, actions }),
  z.strictObject({ putOff: action, actions }),
])

/** Takes back what a button did. `event` is the one that it wrote into the history. */
export const actionUndo = z.strictObject({
  undone: action,
  until: calendarDay.optional(),
  event: rowNumber.min(1).optional(),
  actions,
})

/** What the dashboard's address asks for, and what it tells of the button pressed last. */
export const dashboardView = z.object({
  actions: actions.catch(undefined),
  done: action.optional().catch(undefined),
  putOff: action.optional().catch(undefined),
  until: calendarDay.optional().catch(undefined),
  event: rowNumber.min(1).optional().catch(undefined),
  sample: z.literal("removed").optional().catch(undefined),
})

export type DashboardView = z.output<typeof dashboardView>
