// Client components import this file: it stays free of imports.

export const roles = ["SWE", "RE", "RS"] as const

export type Role = (typeof roles)[number]

export const roleNames = {
  SWE: "Software engineer",
  RE: "Research engineer",
  RS: "Research scientist",
} as const satisfies Record<Role, string>

export const roleSlugs = {
  SWE: "software-engineer",
  RE: "research-engineer",
  RS: "research-scientist",
} as const satisfies Record<Role, string>

export const roleOfSlug = (slug: string): Role | undefined => roles.find((role) => roleSlugs[role] === slug)
