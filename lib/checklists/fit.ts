import { type Role, roles } from "@/lib/roles/roles"
import type { Readiness } from "./readiness"

/**
 * The roles whose core the record covers furthest today, in the order of the roles; ties by what is recommended. Empty while nothing is
 * answered: no evidence speaks for any role.
 */
export const closestRoles = (readiness: Readonly<Record<Role, Readiness>>): Role[] => {
  const share = (role: Role) => {
    const { core, recommended } = readiness[role]
    return core.done / Math.max(1, core.total) + recommended.done / Math.max(1, recommended.total) / 100
  }
  const most = Math.max(...roles.map(share))
  return most === 0 ? [] : roles.filter((role) => share(role) === most)
}
