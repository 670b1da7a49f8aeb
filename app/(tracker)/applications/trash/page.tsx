import type { Metadata } from "next"
import Link from "next/link"
import { ActionForm } from "@/app/_ui/action-form"
import { EmptyState } from "@/app/_ui/empty-state"
import { PageHead } from "@/app/_ui/page-head"
import { RoleMark } from "@/app/_ui/role-mark"
import { SamplePill } from "@/app/_ui/sample-pill"
import { SubmitButton } from "@/app/_ui/submit-button"
import { requireViewer } from "@/lib/auth/viewer"
import { trashDays } from "@/lib/trash/commands"
import { listTrash } from "@/lib/trash/queries"
import { daysLeft } from "../../_components/days-left"
import { deleteForGood, restore } from "./actions"

export const metadata: Metadata = { title: "Trash" }

export default async function TrashPage() {
  const viewer = await requireViewer()
  const trash = await listTrash(viewer)
  return (
    <>
      <PageHead title="Trash" below={`Emptied by itself after ${trashDays} days.`}>
        <Link href="/applications" prefetch={false} className="btn">
          Applications
        </Link>
      </PageHead>
      <div className="sheet">
        {trash.length === 0 ? (
          <EmptyState title="The trash is empty">
            <p>An application that you move here can be taken back, with its history and its answers.</p>
          </EmptyState>
        ) : (
          <ul>
            {trash.map(({ id, role, title, lab, sample, trashedAt }) => (
              <li
                key={id}
                className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-4 py-2 first:border-t-0"
              >
                <span className="w-14">
                  <RoleMark role={role} short />
                </span>
                <span className="min-w-40 flex-1">
                  <Link href={`/applications/${id}`} prefetch={false} className="font-medium hover:underline">
                    {title}
                  </Link>{" "}
                  <small className="text-[12px] text-faint">
                    <bdi>{lab.name}</bdi> · {daysLeft(trashedAt, viewer)}
                  </small>{" "}
                  {sample && <SamplePill />}
                </span>
                <div className="flex gap-x-4 max-md:basis-full">
                  <ActionForm action={restore}>
                    <input type="hidden" name="application" value={id} />
                    <SubmitButton className="link">
                      Restore<span className="sr-only"> {title}</span>
                    </SubmitButton>
                  </ActionForm>
                  <ActionForm action={deleteForGood}>
                    <input type="hidden" name="application" value={id} />
                    <SubmitButton className="link text-bad">
                      Delete for good<span className="sr-only"> {title}</span>
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
