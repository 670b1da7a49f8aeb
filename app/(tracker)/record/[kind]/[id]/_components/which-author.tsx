import { ActionForm } from "@/app/_ui/action-form"
import { SelectField } from "@/app/_ui/field"
import { SubmitButton } from "@/app/_ui/submit-button"
import { nobody } from "@/lib/record/authors"
import { claim } from "../actions"

// More buttons than fit a glance are a list to choose from.
const mostButtons = 12

/** Asks which author the candidate is, where the paper's names do not say: one click. */
export function WhichAuthor({ evidence, authors }: { evidence: string; authors: readonly string[] }) {
  const few = authors.length <= mostButtons
  return (
    <ActionForm action={claim} className="note mb-[18px] items-center bg-accent-wash text-accent" id="you">
      <input type="hidden" name="evidence" value={evidence} />
      <p id="which">Which of these authors are you?</p>
      {few ? (
        <span className="mr-auto flex flex-wrap gap-2">
          {authors.map((author, place) => (
            <SubmitButton
              // biome-ignore lint/suspicious/noArrayIndexKey: two authors may have one name
              key={place}
              className="btn min-h-7 px-2.5 whitespace-normal"
              name="place"
              value={place}
              aria-describedby="which"
            >
              {author}
            </SubmitButton>
          ))}
          <SubmitButton className="btn min-h-7 px-2.5" name="place" value={nobody} aria-describedby="which">
            None of these
          </SubmitButton>
        </span>
      ) : (
        <span className="mr-auto flex flex-wrap items-end gap-2">
          <SelectField name="place" label="You are">
            {authors.map((author, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two authors may have one name
              <option key={place} value={place}>
                {author}
              </option>
            ))}
            <option value={nobody}>None of these</option>
          </SelectField>
          <SubmitButton>That is me</SubmitButton>
        </span>
      )}
    </ActionForm>
  )
}
