import { ActionForm } from "@/app/_ui/action-form"
import { Notice } from "@/app/_ui/notice"
import { SubmitButton } from "@/app/_ui/submit-button"
import type { Viewer } from "@/lib/auth/viewer"
import { findReadiness } from "@/lib/checklists/queries"
import type { Kind } from "@/lib/record/kinds"
import { countTrashedEvidence, readRecord } from "@/lib/record/queries"
import { undoTrash } from "../actions"

/** What the address says went to the trash, while it is there and can be taken back. */
export async function JustTrashed({ viewer, kind, trashed }: { viewer: Viewer; kind: Kind; trashed?: Date }) {
  const count = trashed ? await countTrashedEvidence(viewer, trashed) : 0
  if (!trashed || count === 0) return <Notice />
  const opened = await countOpened(viewer, trashed)
  return (
    <Notice>
      <p>
        {count === 1 ? "1 entry" : `${count} entries`} moved to the trash.
        {opened > 0 &&
          (opened === 1 ? " 1 checklist item is open again." : ` ${opened} checklist items are open again.`)}
      </p>
      <ActionForm action={undoTrash}>
        <input type="hidden" name="at" value={trashed.getTime()} />
        <input type="hidden" name="kind" value={kind} />
        <SubmitButton className="link">Undo</SubmitButton>
      </ActionForm>
    </Notice>
  )
}

// The items that were answered by what went to the trash then, and by nothing else.
const countOpened = async (viewer: Viewer, at: Date): Promise<number> => {
  const [readiness, record] = await Promise.all([findReadiness(viewer), readRecord(viewer)])
  const gone = new Set(record.filter(({ trashedAt }) => trashedAt?.getTime() === at.getTime()).map(({ id }) => id))
  const opened = Object.values(readiness)
    .flatMap(({ items, beyond }) => [...items, ...beyond])
    .filter(
      ({ state, overruledOn, gone: lost }) =>
        state === "OPEN" && !overruledOn && lost.some(({ entry }) => gone.has(entry.id)),
    )
  return new Set(opened.map(({ handle }) => handle)).size
}
