"use client"

import { useAnswered } from "./action-form"
import { FieldAnswer, useField } from "./field"

// A box that is not ticked sends nothing: once the form was answered, what is missing was not ticked.
const useTicked = (name: string, defaultValue: string) => {
  const { values } = useAnswered()
  const field = useField(name, defaultValue)
  return { ...field, ticked: (values ? (values[name] ?? "") : defaultValue).split("\n") }
}

/** One box, that sends "on" when it is ticked. */
export function CheckField({ name, label, defaultValue = "" }: { name: string; label: string; defaultValue?: string }) {
  const { id, error, ticked, control, meanwhile } = useTicked(name, defaultValue)
  return (
    <div className="field">
      <label htmlFor={id} className="flex min-h-6 items-center gap-2 font-normal">
        <input {...control} type="checkbox" value="on" defaultChecked={ticked.includes("on")} className="choose" />
        {label}
      </label>
      <FieldAnswer {...{ id, error, meanwhile }} />
    </div>
  )
}

/** Boxes of one name. `options` are value and what is shown, in order; `defaultValue` those that are ticked, one a line. */
export function CheckboxesField({
  name,
  label,
  options,
  defaultValue = "",
}: {
  name: string
  label: string
  options: readonly (readonly [string, string])[]
  defaultValue?: string
}) {
  const { id, error, ticked, control, meanwhile } = useTicked(name, defaultValue)
  return (
    <fieldset className="field col-span-full" aria-describedby={control["aria-describedby"]}>
      <legend className="mb-[5px]">{label}</legend>
      <div className="grid grid-cols-1 gap-x-4 gap-y-0.5 min-[24rem]:grid-cols-2 md:grid-cols-3">
        {options.map(([option, shown]) => (
          <label key={option} className="flex min-h-7 items-center gap-2 font-normal">
            <input
              type="checkbox"
              name={name}
              value={option}
              defaultChecked={ticked.includes(option)}
              aria-invalid={control["aria-invalid"]}
              className="choose"
            />
            {shown}
          </label>
        ))}
      </div>
      <FieldAnswer {...{ id, error, meanwhile }} />
    </fieldset>
  )
}
