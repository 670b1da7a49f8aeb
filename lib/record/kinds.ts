/** The kinds of evidence a record holds. The values are those of the stored entries. */
export const kinds = ["PUBLICATION", "PROJECT", "IMPLEMENTATION", "CREDENTIAL"] as const

export type Kind = (typeof kinds)[number]

/** The folder of a kind in an address, and its names: one of them, and several. */
export const kindNames = {
  PUBLICATION: { path: "publications", one: "publication", many: "Publications" },
  PROJECT: { path: "projects", one: "project", many: "Projects" },
  IMPLEMENTATION: { path: "implementations", one: "implementation", many: "Implementations" },
  CREDENTIAL: { path: "credentials", one: "credential", many: "Credentials" },
} as const satisfies Record<Kind, { path: string; one: string; many: string }>

/** The kind whose folder it is, or undefined where no kind has it. */
export const kindAt = (path: string): Kind | undefined => kinds.find((kind) => kindNames[kind].path === path)

export const statusNames = {
  IDEA: "Idea",
  DRAFT: "Draft",
  SUBMITTED: "Submitted",
  IN_REBUTTAL: "In rebuttal",
  ACCEPTED: "Accepted",
  PUBLISHED: "Published",
  REJECTED: "Rejected",
} as const
export type Status = keyof typeof statusNames

export const tierNames = { TOP: "Top tier", SPECIALISED: "Specialised", OTHER: "Other" } as const
export type Tier = keyof typeof tierNames

export const trackNames = {
  MAIN: "Main",
  WORKSHOP: "Workshop",
  FINDINGS: "Findings",
  DATASETS: "Datasets and benchmarks",
  JOURNAL: "Journal",
} as const
export type Track = keyof typeof trackNames

export const skillNames = {
  LOW_LEVEL_SYSTEMS: "Low-level systems",
  DISTRIBUTED_SYSTEMS: "Distributed systems",
  INFRASTRUCTURE: "Infrastructure",
  GPU_KERNELS: "GPU kernels",
  PERFORMANCE: "Performance",
  DATA_PIPELINES: "Data pipelines",
  TRAINING_INFRASTRUCTURE: "Training infrastructure",
  ML_TOOLING: "ML tooling",
  ML_CODE: "ML code",
  WEB_AND_PRODUCT: "Web and product",
} as const
export type Skill = keyof typeof skillNames

export const visibilityNames = { PRIVATE: "Private", PUBLIC: "Public" } as const

/** Which way a metric is better. */
export const directionNames = { LOWER: "Lower is better", HIGHER: "Higher is better" } as const
export type Direction = keyof typeof directionNames

export const attemptNames = { ATTEMPTED: "Attempted", REPRODUCED: "Reproduced" } as const

export const credentialNames = { COURSE: "Course", DEGREE: "Degree", TALK: "Talk", WRITING: "Writing" } as const
export type CredentialType = keyof typeof credentialNames

export const courseLevelNames = { INTRODUCTORY: "Introductory", ADVANCED: "Advanced" } as const

export const degreeLevelNames = {
  BACHELOR: "Bachelor’s",
  MASTER: "Master’s",
  DOCTORATE: "Doctorate",
  OTHER: "Other",
} as const

/** How far the field of a course or a degree is from machine learning. */
export const closenessNames = {
  ML: "Machine learning",
  CLOSE: "A field close to it",
  FAR: "Another field",
} as const

export const awardNames = { AWARDED: "Awarded", EXPECTED: "Expected" } as const
