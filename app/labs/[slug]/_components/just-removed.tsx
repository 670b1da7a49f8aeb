import { ActionForm } from "@/app/_ui/action-form"
import { Notice } from "@/app/_ui/notice"
import { SubmitButton } from "@/app/_ui/submit-button"
import { type Day, longDay } from "@/lib/dates"
import { sightingDraft } from "@/lib/labs/schema"
import { roleNames } from "@/lib/roles/roles"
import { putBack } from "../actions"

/** What was removed a moment ago, as the address has it, and the way to undo that. */
export function JustRemoved({ slug, asked, today }: { slug: string; asked: Record<string, unknown>; today: Day }) {
  const { role, seenOn, link } = asked
  const removed = sightingDraft(today).safeParse({ slug, role, seenOn, link })
  if (!removed.success) return null
  const { data } = removed
  return (
    <Notice>
      <p>
        Removed: {roleNames[data.role].toLowerCase()}, seen on {longDay(data.seenOn, today)}.
      </p>
      <ActionForm action={putBack}>
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="role" value={data.role} />
        <input type="hidden" name="seenOn" value={data.seenOn} />
        <input type="hidden" name="link" value={data.link ?? ""} />
        <SubmitButton className="link">Undo</SubmitButton>
      </ActionForm>
    </Notice>
  )
}
