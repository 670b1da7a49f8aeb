import type { Location } from "@/lib/db/location"

/** Which of these marks another process on the same database bears otherwise, by name. A database file has one process. */
export async function otherMarks(location: Location, marks: Readonly<Record<string, string>>): Promise<string[]> {
  if (location.provider === "sqlite") return []
  const { otherMarksOn } = await import("@/lib/db/postgresql/neighbours")
  return otherMarksOn(location.url, marks)
}
