import { SelectField, TextArea, TextField } from "@/app/_ui/field"

/** A form's fields as text by name. */
export type Known = Readonly<Record<string, string>>

type Plain = { known: Known; name: string; label: string; hint?: string; wide?: boolean }

/** A line of words. */
export const WordsField = ({ known, name, max = 200, ...field }: Plain & { max?: number; required?: boolean }) => (
  <TextField name={name} maxLength={max} autoComplete="off" defaultValue={known[name]} {...field} />
)

/** Several lines of words. */
export const ParagraphsField = ({ known, name, max = 5000, ...field }: Plain & { max?: number; rows?: number }) => (
  <TextArea name={name} maxLength={max} defaultValue={known[name]} wide {...field} />
)

export const LinkField = ({ known, name, ...field }: Plain) => (
  <TextField
    name={name}
    type="url"
    inputMode="url"
    placeholder="https://"
    maxLength={2000}
    defaultValue={known[name]}
    {...field}
  />
)

/** A number as people type it. */
export const FigureField = ({ known, name, whole = false, ...field }: Plain & { whole?: boolean }) => (
  <TextField
    name={name}
    inputMode={whole ? "numeric" : "decimal"}
    autoComplete="off"
    maxLength={40}
    defaultValue={known[name]}
    {...field}
  />
)

/** A day; `max` is the last that may be chosen. */
export const DayField = ({ known, name, ...field }: Plain & { max?: string }) => (
  <TextField name={name} type="date" required defaultValue={known[name]} {...field} />
)

/** A choice among named ones; `none` is what is shown where nothing is chosen, if nothing may be. */
export const ChoiceField = ({
  known,
  name,
  names,
  none,
  ...field
}: Plain & { names: Readonly<Record<string, string>>; none?: string }) => (
  <SelectField name={name} defaultValue={known[name]} {...field}>
    {none && <option value="">{none}</option>}
    {Object.entries(names).map(([option, shown]) => (
      <option key={option} value={option}>
        {shown}
      </option>
    ))}
  </SelectField>
)
