import { foundBys, payPeriods, workplaces } from "@/lib/applications/schema"
import { roleNames } from "@/lib/roles/roles"

/** The names of options, by field, as the form shows them. */
export const optionNames = { role: roleNames, workplace: workplaces, payPeriod: payPeriods, foundBy: foundBys }
