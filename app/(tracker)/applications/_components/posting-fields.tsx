import { SegmentField, SelectField, TextArea, TextField } from "@/app/_ui/field"
import { RoleMark } from "@/app/_ui/role-mark"
import type { ApplicationDetail } from "@/lib/applications/queries"
import { foundBys, payPeriods, workplaces } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { listLabNames } from "@/lib/labs/queries"
import { roles } from "@/lib/roles/roles"
import { ChoiceNotes, type Note } from "./choice-notes"
import { MoreFields } from "./more-fields"
import { talkNotes } from "./talk-notes"

/** What is known of a posting already: nothing for a new one, all of it for one that is edited. */
type Known = { posting: Partial<Omit<ApplicationDetail, "lab">> & { lab?: string } }

export const PostingLink = ({ posting }: Known) => (
  <TextField
    name="postingUrl"
    label="Posting link"
    type="url"
    inputMode="url"
    placeholder="https://"
    maxLength={2000}
    defaultValue={posting.postingUrl ?? ""}
    wide
  />
)

type EssentialsOf = Known & { viewer: Viewer; autoFocus?: boolean; notes?: readonly Note[] }

/** Lab, role and title: all that an application needs. The cursor waits in the first that is empty, if it is asked to. */
export async function Essentials({ viewer, posting, autoFocus, notes = [] }: EssentialsOf) {
  const [names, warnings] = await Promise.all([listLabNames(viewer), talkNotes()])
  return (
    <ChoiceNotes notes={[...warnings, ...notes]} lab={posting.lab ?? ""} role={posting.role}>
      <TextField
        name="lab"
        label="Lab"
        list="labs"
        autoComplete="off"
        required
        maxLength={120}
        defaultValue={posting.lab}
        autoFocus={autoFocus && !posting.lab}
        wide
      />
      <datalist id="labs">
        {names.map(({ name, lab }) => (
          <option key={`${lab} ${name}`} value={name}>
            {name === lab ? undefined : lab}
          </option>
        ))}
      </datalist>
      <SegmentField
        name="role"
        label="Role"
        defaultValue={posting.role}
        options={roles.map((role) => [role, <RoleMark key={role} role={role} />])}
      />
      <TextField
        name="title"
        label="Job title"
        autoComplete="off"
        required
        maxLength={200}
        defaultValue={posting.title}
        autoFocus={autoFocus && Boolean(posting.lab)}
        wide
      />
    </ChoiceNotes>
  )
}

export const DeadlineField = ({ posting }: Known) => (
  <TextField name="deadline" label="Deadline" type="date" defaultValue={posting.deadline ?? ""} />
)

const canWait = [
  ...["location", "workplace", "payMin", "payMax", "payCurrency", "payPeriod"],
  ...["foundBy", "referrer", "nextStep", "nextStepOn", "notes"],
]

/** All that can wait, folded away until it is asked for. */
export const MorePosting = ({ posting, open }: Known & { open?: boolean }) => (
  <MoreFields summary="Location, pay, how you found it, next step, notes" names={canWait} open={open}>
    <TextField name="location" label="Location" maxLength={200} defaultValue={posting.location ?? ""} />
    <ChoiceField name="workplace" label="Workplace" names={workplaces} value={posting.workplace} />
    <div className="col-span-full grid grid-cols-2 gap-x-4 gap-y-3.5 md:grid-cols-4">
      <TextField
        name="payMin"
        label="Pay from"
        inputMode="numeric"
        maxLength={15}
        defaultValue={posting.payMin ?? ""}
      />
      <TextField name="payMax" label="Pay to" inputMode="numeric" maxLength={15} defaultValue={posting.payMax ?? ""} />
      <TextField
        name="payCurrency"
        label="Currency"
        placeholder="GBP"
        list="currencies"
        maxLength={3}
        defaultValue={posting.payCurrency ?? ""}
      />
      <ChoiceField name="payPeriod" label="Period" names={payPeriods} value={posting.payPeriod} />
    </div>
    <datalist id="currencies">
      {["USD", "EUR", "GBP", "CHF", "CAD", "JPY", "SGD"].map((currency) => (
        <option key={currency} value={currency} />
      ))}
    </datalist>
    <ChoiceField name="foundBy" label="Found by" names={foundBys} value={posting.foundBy} />
    <TextField name="referrer" label="Referred by" maxLength={120} defaultValue={posting.referrer ?? ""} />
    <TextField name="nextStep" label="Next step" maxLength={200} defaultValue={posting.nextStep ?? ""} />
    <TextField name="nextStepOn" label="Next step on" type="date" defaultValue={posting.nextStepOn ?? ""} />
    <TextArea name="notes" label="Notes" maxLength={10_000} defaultValue={posting.notes ?? ""} wide />
  </MoreFields>
)

type Choice = { name: string; label: string; names: Record<string, string>; value?: string | null }

const ChoiceField = ({ name, label, names, value }: Choice) => (
  <SelectField name={name} label={label} defaultValue={value ?? ""}>
    <option value="">–</option>
    {Object.entries(names).map(([option, shown]) => (
      <option key={option} value={option}>
        {shown}
      </option>
    ))}
  </SelectField>
)
