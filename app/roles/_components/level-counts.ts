import { catalogueFor } from "@/lib/checklists/catalogue"
import type { Role } from "@/lib/roles/roles"

/** How long a role's checklist is: "5 core · 3 recommended · 1 bonus". What goes beyond the talk is not counted. */
export const levelCounts = (role: Role): string =>
  (["CORE", "RECOMMENDED", "BONUS"] as const)
    .map((level) => ({ level, count: catalogueFor(role).filter((item) => item.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${level.toLowerCase()}`)
    .join(" · ")
