import { ActionForm } from "@/app/_ui/action-form"
import { Notice } from "@/app/_ui/notice"
import { SubmitButton } from "@/app/_ui/submit-button"
import type { Viewer } from "@/lib/auth/viewer"
import { countImported } from "@/lib/bibtex/queries"
import { undoBibtex } from "../publications/import/actions"

/** What the address says was just imported, while it is there and can be taken back. */
export async function JustImported({ viewer, imported }: { viewer: Viewer; imported?: Date }) {
  const count = imported ? await countImported(viewer, imported) : 0
  if (!imported || count === 0) return <Notice />
  return (
    <Notice>
      <p>{count === 1 ? "1 publication" : `${count.toLocaleString("en-GB")} publications`} imported.</p>
      <ActionForm action={undoBibtex}>
        <input type="hidden" name="at" value={imported.getTime()} />
        <SubmitButton className="link">Undo</SubmitButton>
      </ActionForm>
    </Notice>
  )
}
