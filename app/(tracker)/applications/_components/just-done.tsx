import { ActionForm } from "@/app/_ui/action-form"
import { Notice } from "@/app/_ui/notice"
import { SubmitButton } from "@/app/_ui/submit-button"
import { countMovedAt } from "@/lib/applications/queries"
import type { ApplicationFilter } from "@/lib/applications/schema"
import { stageNames } from "@/lib/applications/stages"
import type { Viewer } from "@/lib/auth/viewer"
import { countTrash } from "@/lib/trash/queries"
import { undoMove } from "../actions"
import { restoreAllOf } from "../trash/actions"
import { listQuery } from "./list-address"

/** What the address says was just moved, if it is so and can still be taken back. */
export async function JustDone({ viewer, filter }: { viewer: Viewer; filter: ApplicationFilter }) {
  const { trashed, moved } = filter
  const list = listQuery(filter)
  const inTrash = trashed ? await countTrash(viewer, trashed) : 0
  const movedTo = moved && (await countMovedAt(viewer, moved))
  if (trashed && inTrash > 0) {
    return (
      <Notice>
        <p>{applications(inTrash)} moved to the trash.</p>
        <Undo action={restoreAllOf} at={trashed} list={list} />
      </Notice>
    )
  }
  if (moved && movedTo) {
    return (
      <Notice>
        <p>
          {applications(movedTo.count)} moved to {stageNames[movedTo.stage]}.
        </p>
        <Undo action={undoMove} at={moved} list={list} />
      </Notice>
    )
  }
  return <Notice />
}

const applications = (count: number) => (count === 1 ? "1 application" : `${count} applications`)

const Undo = ({ action, at, list }: { action: typeof undoMove; at: Date; list: string }) => (
  <ActionForm action={action}>
    <input type="hidden" name="at" value={at.getTime()} />
    <input type="hidden" name="list" value={list} />
    <SubmitButton className="link">Undo</SubmitButton>
  </ActionForm>
)
