import { SelectField, TextField } from "@/app/_ui/field"

const levels = { CORE: "Core", RECOMMENDED: "Recommended", BONUS: "Bonus" }

type ItemWording = { title?: string; level?: string; autoFocus?: boolean }

/** What an item of the candidate's own says, and how much it counts. */
export function ItemWords({ title, level = "RECOMMENDED", autoFocus }: ItemWording) {
  return (
    <>
      <TextField
        name="title"
        label="Item"
        required
        maxLength={200}
        autoComplete="off"
        defaultValue={title}
        autoFocus={autoFocus}
      />
      <SelectField name="level" label="Level" defaultValue={level}>
        {Object.entries(levels).map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </SelectField>
    </>
  )
}
