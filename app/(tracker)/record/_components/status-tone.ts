import type { Status } from "@/lib/record/kinds"

const tones: Record<Status, string> = {
  IDEA: "pill-outline",
  DRAFT: "pill-outline",
  SUBMITTED: "pill-go",
  IN_REBUTTAL: "pill-go",
  ACCEPTED: "pill-good",
  PUBLISHED: "pill-good",
  REJECTED: "pill-shut",
}

/** The look of a publication's status as a pill. */
export const statusTone = (status: Status): string => tones[status]
