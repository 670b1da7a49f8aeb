import { daysBetween, todayIn } from "@/lib/dates"
import { trashDays } from "@/lib/trash/commands"

/** How long what went to the trash at that instant stays there: "30 days left". */
export const daysLeft = (trashedAt: Date | null, { timeZone, today }: { timeZone: string; today: string }): string => {
  const days = trashedAt ? trashDays - daysBetween(todayIn(timeZone, trashedAt), today) : trashDays
  return days <= 0 ? "goes today" : `${days} ${days === 1 ? "day" : "days"} left`
}
