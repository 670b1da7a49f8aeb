import { type Role, roleNames } from "@/lib/roles/roles"

/** A role in its colour and shape, always with its name: short, the name is in the title and read aloud. */
export function RoleMark({ role, short = false }: { role: Role; short?: boolean }) {
  if (!short) return <span className={`role role-${role}`}>{roleNames[role]}</span>
  return (
    <span className={`role role-${role}`} title={roleNames[role]}>
      <abbr className="no-underline" title={roleNames[role]}>
        {role}
      </abbr>
    </span>
  )
}
