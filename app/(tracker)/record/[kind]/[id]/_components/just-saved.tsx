import Link from "next/link"
import { Notice } from "@/app/_ui/notice"
import type { AnsweredItem } from "./answered"

const done = { added: "Added.", saved: "Saved." } as const

/** What was added or saved a moment ago, and what it answers. */
export function JustSaved({ told, answers }: { told?: keyof typeof done; answers: readonly AnsweredItem[] }) {
  if (!told) return null
  const count = answers.filter(({ verdict, overruled }) => verdict.counts && !overruled).length
  return (
    <Notice>
      <p>
        {done[told]} It answers{" "}
        {count === 0 ? "no checklist item yet" : count === 1 ? "1 checklist item" : `${count} checklist items`}.
      </p>
      <Link href="/readiness" prefetch={false} className="link">
        See your readiness
      </Link>
    </Notice>
  )
}
