import Link from "next/link"
import { signUpIsOpen } from "@/lib/auth/commands"
import { findViewer } from "@/lib/auth/viewer"
import { directory } from "@/lib/labs/directory"
import { ChecklistSample } from "./_components/checklist-sample"
import { RoleSketches } from "./_components/role-sketches"
import { Shell } from "./_ui/shell"

export default async function FrontPage() {
  const viewer = await findViewer()
  return (
    <Shell>
      <div className="grid items-center gap-x-14 gap-y-10 pt-6 pb-14 md:pt-14 lg:grid-cols-[minmax(0,1fr)_440px] lg:pb-20">
        <div>
          <h1 className="text-[34px] leading-[1.1] md:text-[46px] md:leading-[1.06] md:tracking-[-0.018em]">
            A notebook for applying to AI research labs
          </h1>
          <p className="mt-5 max-w-[46ch] font-serif text-[19px] leading-[1.45] text-soft">
            Log an application by lab and role. Labward attaches the role’s checklist, drawn from{" "}
            <Link
              href="/source"
              prefetch={false}
              className="underline decoration-line-strong underline-offset-3 hover:text-ink"
            >
              a talk on doing machine learning research without a PhD
            </Link>
            , and shows each day what to do next.
          </p>
          <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
            {viewer ? <WayOn /> : <WayIn />}
            <Link href="/roles" prefetch={false} className="inline-link inline-flex min-h-6 items-center text-[15px]">
              Which role fits? Compare the three
            </Link>
          </div>
        </div>
        <ChecklistSample />
      </div>
      <RoleSketches />
      <p className="mt-10 max-w-[68ch] text-soft">
        {directory.length} labs are there to begin with, and any other can be added. What you enter stays on the machine
        that runs Labward.
      </p>
    </Shell>
  )
}

function WayOn() {
  return (
    <Link href="/dashboard" prefetch={false} className="btn btn-main min-h-10 px-5 text-[15px]">
      Go on where you left off
    </Link>
  )
}

function WayIn() {
  if (!signUpIsOpen()) return <p className="text-soft">Accounts here are made by whoever runs this instance.</p>
  return (
    <Link href="/sign-up" prefetch={false} className="btn btn-main min-h-10 px-5 text-[15px]">
      Create account
    </Link>
  )
}
