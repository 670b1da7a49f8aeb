import Link from "next/link"
import { Notice } from "@/app/_ui/notice"
import type { AnsweredItem } from "./answered"

const done = { added: "Added.", saved: "Saved." } as const

type Saved = { told?: keyof typeof done; before?: number; answers: readonly AnsweredItem[] }

/** What was added or saved a moment ago, and what it answers; `before` is how many items it answered until then. */
export function JustSaved({ told, before = 0, answers }: Saved) {
  if (!told) return null
  const count = answers.filter(({ verdict, overruled }) => verdict.counts && !overruled).length
  return (
    <Notice>
      <p>
        {done[told]} It answers {items(count)}
        {count < before && `, where it answered ${before} before: what nothing else answers is open again`}.
      </p>
      <Link href="/readiness" prefetch={false} className="link">
        See your readiness
      </Link>
    </Notice>
  )
}

const items = (count: number) =>
  count === 0 ? "no checklist item" : count === 1 ? "1 checklist item" : `${count} checklist items`
