import { ActionForm } from "@/app/_ui/action-form"
import { Notice } from "@/app/_ui/notice"
import { SubmitButton } from "@/app/_ui/submit-button"
import type { ApplicationDetail } from "@/lib/applications/queries"
import { stageNames } from "@/lib/applications/stages"
import type { Viewer } from "@/lib/auth/viewer"
import { isStepDone } from "@/lib/steps/queries"
import type { StepTold } from "@/lib/steps/schema"
import { stepIsNotDone } from "../actions"

type Shown = { viewer: Viewer; application: ApplicationDetail; stays: boolean; step: StepTold }

/** What the address tells of the button pressed last: of a step that was done only if it is so and can still be taken back. */
export async function Told({ viewer, application: { id, stage }, stays, step: { done, day } }: Shown) {
  if (stays) {
    return (
      <Notice>
        <p>
          Noted in the history. The stage stays {stageNames[stage]}, whose day is later: strike that event out if it is
          wrong.
        </p>
      </Notice>
    )
  }
  if (!done || !(await isStepDone(viewer, id, done))) return <Notice />
  return (
    <Notice>
      <p>Done, and noted in the history.</p>
      <ActionForm action={stepIsNotDone}>
        <input type="hidden" name="application" value={id} />
        <input type="hidden" name="event" value={done} />
        {day && <input type="hidden" name="day" value={day} />}
        {/* The button that had the focus is gone; the way back is where the hand would go next. */}
        <SubmitButton key={done} autoFocus className="link">
          Undo
        </SubmitButton>
      </ActionForm>
    </Notice>
  )
}
