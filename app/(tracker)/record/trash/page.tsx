import type { Metadata } from "next"
import Link from "next/link"
import { ActionForm } from "@/app/_ui/action-form"
import { EmptyState } from "@/app/_ui/empty-state"
import { PageHead } from "@/app/_ui/page-head"
import { SamplePill } from "@/app/_ui/sample-pill"
import { SubmitButton } from "@/app/_ui/submit-button"
import { requireViewer } from "@/lib/auth/viewer"
import { kindNames } from "@/lib/record/kinds"
import { listTrashedEvidence } from "@/lib/record/queries"
import { trashDays } from "@/lib/trash/commands"
import { daysLeft } from "../../_components/days-left"
import { addressOf } from "../address"
import { deleteForGood, restore } from "./actions"

export const metadata: Metadata = { title: "Trash of the record" }

export default async function RecordTrashPage() {
  const viewer = await requireViewer()
  const trash = await listTrashedEvidence(viewer)
  return (
    <>
      <PageHead title="Trash" below={`Emptied by itself after ${trashDays} days.`}>
        <Link href="/record" prefetch={false} className="btn">
          Record
        </Link>
      </PageHead>
      <div className="sheet">
        {trash.length === 0 ? (
          <EmptyState title="The trash is empty">
            <p>An entry that you move here counts for nothing, and can be taken back as it was.</p>
          </EmptyState>
        ) : (
          <ul>
            {trash.map((entry) => (
              <li
                key={entry.id}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-4 py-2 first:border-t-0"
              >
                <span className="min-w-40 flex-1">
                  <Link href={addressOf(entry)} prefetch={false} className="font-medium hover:underline">
                    {entry.title}
                  </Link>{" "}
                  <small className="text-[12px] text-faint">
                    {kindNames[entry.kind].one} · {daysLeft(entry.trashedAt, viewer)}
                  </small>{" "}
                  {entry.sample && <SamplePill />}
                </span>
                <div className="flex gap-x-4 max-md:basis-full">
                  <ActionForm action={restore}>
                    <input type="hidden" name="evidence" value={entry.id} />
                    <SubmitButton className="link">
                      Restore<span className="sr-only"> {entry.title}</span>
                    </SubmitButton>
                  </ActionForm>
                  <ActionForm action={deleteForGood}>
                    <input type="hidden" name="evidence" value={entry.id} />
                    <SubmitButton className="link text-bad">
                      Delete for good<span className="sr-only"> {entry.title}</span>
                    </SubmitButton>
                  </ActionForm>
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
