import Link from "next/link"
import type { ReactNode } from "react"
import { ActionForm } from "@/app/_ui/action-form"
import { SubmitButton } from "@/app/_ui/submit-button"
import { fill } from "../sample-actions"

/** What an account without applications does first; it stands where the next actions will. */
export function FirstSteps({ sampled }: { sampled: boolean }) {
  return (
    <section className="sheet" aria-labelledby="next-actions">
      <header>
        <h2 id="next-actions">Next actions</h2>
      </header>
      <ol className="divide-y divide-line">
        <Step
          number={1}
          title="Pick a lab"
          link={
            <Link href="/labs" prefetch={false} className="btn">
              Browse labs
            </Link>
          }
        >
          See which of the three roles the talk says a lab has, and where its openings are.
        </Step>
        <Step
          number={2}
          title="Log an application"
          link={
            <Link href="/applications/new" prefetch={false} className="btn btn-main">
              Log your first application
            </Link>
          }
        >
          Lab, role and title are enough. A deadline or a next step brings it back here in time.
        </Step>
        <Step number={3} title="Work through its checklist">
          It comes with the role, and each item says why it is there. Most answers count for every application of that
          role.
        </Step>
      </ol>
      {!sampled && <OrLookAround />}
    </section>
  )
}

function OrLookAround() {
  return (
    <div className="grid items-center justify-items-start gap-x-3 gap-y-2.5 border-t border-line px-4 py-4 md:grid-cols-[minmax(0,1fr)_auto]">
      <p className="max-w-[60ch] text-soft">
        Or look around first: twenty made-up applications at real labs, and the record of work behind them, all marked
        as a sample. One click removes them.
      </p>
      <ActionForm action={fill}>
        <SubmitButton>Fill with a sample</SubmitButton>
      </ActionForm>
    </div>
  )
}

function Step({
  number,
  title,
  link,
  children,
}: {
  number: number
  title: string
  link?: ReactNode
  children: string
}) {
  return (
    <li className="grid grid-cols-[28px_minmax(0,1fr)] items-center gap-x-3 gap-y-2.5 px-4 py-4 md:grid-cols-[28px_minmax(0,1fr)_auto]">
      <span aria-hidden="true" className="self-start text-center font-serif text-[22px] leading-6 text-faint">
        {number}
      </span>
      <div>
        <h3 className="font-medium">{title}</h3>
        <p className="max-w-[56ch] text-soft">{children}</p>
      </div>
      {link && <div className="col-start-2 md:col-start-3">{link}</div>}
    </li>
  )
}
