import { RoleMark } from "@/app/_ui/role-mark"
import { overTime, type Point } from "@/lib/checklists/over-time"
import type { Readiness } from "@/lib/checklists/readiness"
import { addDays, type Day, daysBetween, longDay } from "@/lib/dates"
import { type Role, roles } from "@/lib/roles/roles"

const height = 120
const width = 600
/** The shortest stretch of time that is drawn, in days. */
const shortest = 30

type Shown = { readiness: Readonly<Record<Role, Readiness>>; today: Day }

/** How readiness grew, from the days of today's answers: a stepped line a role, of the share of its items that were answered. */
export function OverTime({ readiness, today }: Shown) {
  const lines = roles.map((role) => ({ role, total: readiness[role].items.length, points: overTime(readiness[role]) }))
  const days = lines.flatMap(({ points }) => points.map(({ day }) => day))
  const [from = today] = [...days, addDays(today, -shortest)].sort()
  return (
    <section aria-labelledby="over-time" className="sheet min-w-0">
      <header>
        <h2 id="over-time">Over time</h2>
      </header>
      {days.length === 0 ? (
        <p className="px-4 py-3.5 text-soft">
          Each answer has its day. Once there are some, their number is drawn here, a line for each role.
        </p>
      ) : (
        <figure className="px-4 pt-3.5 pb-3">
          <svg
            role="img"
            aria-label="Items answered over time, by role; the figures stand below"
            viewBox={`0 0 ${width} ${height}`}
            preserveAspectRatio="none"
            width="100%"
            height={height}
            className="block overflow-visible"
          >
            {[0, 0.5, 1].map((share) => (
              <line
                key={share}
                x1={0}
                x2={width}
                y1={height * share}
                y2={height * share}
                className="stroke-line"
                vectorEffect="non-scaling-stroke"
              />
            ))}
            {lines.map(({ role, total, points }) => (
              <path
                key={role}
                d={stepped(points, total, from, today)}
                className={`role-${role} fill-none`}
                stroke="currentColor"
                strokeWidth={2}
                strokeDasharray={dashes[role]}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
          <p className="mt-1 flex justify-between text-[12px] text-faint">
            <time dateTime={from}>{longDay(from, today)}</time>
            <span>Today</span>
          </p>
          <figcaption className="mt-2 grid gap-1 text-[13px]">
            {lines.map(({ role, total, points }) => (
              <span key={role} className="flex flex-wrap items-center justify-between gap-x-3">
                <RoleMark role={role} />
                <span className="text-soft">{growth(points, total, from, today)}</span>
              </span>
            ))}
          </figcaption>
        </figure>
      )}
    </section>
  )
}

// Told apart without their colours too, and where they lie on each other.
const dashes = { SWE: undefined, RE: "7 4", RS: "2 4" } as const satisfies Record<Role, string | undefined>

const answeredOn = (points: readonly Point[], day: Day): number =>
  points.findLast((point) => point.day <= day)?.answered ?? 0

const stepped = (points: readonly Point[], total: number, from: Day, today: Day): string => {
  const x = (day: Day) => Math.round((daysBetween(from, day) / daysBetween(from, today)) * width)
  const y = (answered: number) => Math.round(height - (answered / Math.max(1, total)) * height)
  const steps = points.filter(({ day }) => day > from).map(({ day, answered }) => `H${x(day)}V${y(answered)}`)
  return `M0 ${y(answeredOn(points, from))}${steps.join("")}H${width}`
}

const growth = (points: readonly Point[], total: number, from: Day, today: Day): string => {
  const [then, now] = [answeredOn(points, from), answeredOn(points, today)]
  return then === now ? `${now} of ${total} items` : `from ${then} to ${now} of ${total} items`
}
