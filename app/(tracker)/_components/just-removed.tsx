import { ActionForm } from "@/app/_ui/action-form"
import { Notice } from "@/app/_ui/notice"
import { SubmitButton } from "@/app/_ui/submit-button"
import type { Viewer } from "@/lib/auth/viewer"
import { findRemoved } from "@/lib/checklists/queries"
import { justRemoved } from "@/lib/checklists/schema"
import { putBackItem } from "../checklist-actions"

type Shown = { viewer: Viewer; search: Record<string, string | string[] | undefined>; application?: string }

/** The item of the candidate's own that the address says was just removed, while it can be taken back. */
export async function JustRemoved({ viewer, search, application }: Shown) {
  const { removed } = justRemoved.parse(search)
  const words = removed && (await findRemoved(viewer, removed))
  if (!removed || !words) return <Notice />
  return (
    <Notice>
      <p className="min-w-0">Removed from your checklist: {words}</p>
      <ActionForm action={putBackItem}>
        <input type="hidden" name="at" value={removed.getTime()} />
        {application && <input type="hidden" name="application" value={application} />}
        <SubmitButton className="link">Undo</SubmitButton>
      </ActionForm>
    </Notice>
  )
}
