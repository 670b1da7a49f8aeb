import { ActionForm } from "@/app/_ui/action-form"
import { SubmitButton } from "@/app/_ui/submit-button"
import type { Viewer } from "@/lib/auth/viewer"
import { readRecord } from "@/lib/record/queries"
import { remove } from "../dashboard/sample-actions"

/** In the head of a page, while the sample is in the account: what it is, and the one click that removes it. */
export const SampleNote = ({ words = "This is a sample." }: { words?: string }) => (
  <div className="note items-center bg-accent-wash max-md:basis-full py-[5px] text-accent print:hidden">
    <p>{words}</p>
    <ActionForm action={remove}>
      <SubmitButton className="link">Remove the sample</SubmitButton>
    </ActionForm>
  </div>
)

/** The same where the sample's record answers items of one's own. Reads what such a page has read anyhow. */
export async function SampledRecord({ viewer }: { viewer: Viewer }) {
  const sampled = (await readRecord(viewer)).some(({ sample, trashed }) => sample && !trashed)
  return sampled ? <SampleNote words="The sample’s record counts here." /> : null
}
