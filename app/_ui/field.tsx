"use client"

import { type ComponentProps, type ReactNode, useId } from "react"
import { useAnswered } from "./action-form"

type Meanwhile = { name: string; saved: string; keep: boolean }

type Framed = { name: string; label: string; hint?: ReactNode; wide?: boolean }

/** A field's error, its value and the attributes of its control, as the form around was answered. */
export const useField = (name: string, defaultValue: unknown, hint?: ReactNode) => {
  const { errors, values, meanwhile } = useAnswered()
  const id = useId()
  const error = errors?.[name]
  const value =
    values?.[name] ?? (typeof defaultValue === "string" || typeof defaultValue === "number" ? `${defaultValue}` : "")
  const control = {
    id,
    name,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
    className: "input",
  }
  return { id, error, value, control, meanwhile: meanwhile?.[name] && { name, ...meanwhile[name] } }
}

function Frame({
  id,
  label,
  hint,
  error,
  wide,
  meanwhile,
  children,
}: Omit<Framed, "name"> & { id: string; error?: string; meanwhile?: Meanwhile; children: ReactNode }) {
  return (
    <div className={wide ? "field col-span-full" : "field"}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      <FieldAnswer {...{ id, error, meanwhile }} />
    </div>
  )
}

/** What came back about a field: what is wrong with it, and what was saved in it meanwhile. */
export function FieldAnswer({ id, error, meanwhile }: { id: string; error?: string; meanwhile?: Meanwhile }) {
  return (
    <>
      {error && (
        <span id={`${id}-error`} className="error">
          {error}
        </span>
      )}
      {meanwhile && <SavedMeanwhile {...meanwhile} />}
    </>
  )
}

/** What another tab or device saved in this field, to be kept or written over. */
function SavedMeanwhile({ name, saved, keep }: Meanwhile) {
  return (
    <label className="flex items-start gap-2 rounded-md bg-warn-wash px-2.5 py-1.5 font-normal text-warn">
      <input
        type="checkbox"
        name="keep"
        value={name}
        defaultChecked={keep}
        className="mt-0.5 size-4 flex-none accent-accent"
      />
      <span className="whitespace-pre-line">
        {saved ? (
          <>
            Keep what was saved: <bdi>{saved}</bdi>
          </>
        ) : (
          "Keep it empty, as it was saved"
        )}
      </span>
    </label>
  )
}

export function TextField({
  name,
  label,
  hint,
  wide,
  defaultValue,
  ...input
}: Framed & Omit<ComponentProps<"input">, "name">) {
  const { id, error, value, control, meanwhile } = useField(name, defaultValue, hint)
  return (
    <Frame {...{ id, label, hint, wide, error, meanwhile }}>
      <input {...input} {...control} defaultValue={input.type === "password" ? undefined : value} />
    </Frame>
  )
}

export function TextArea({
  name,
  label,
  hint,
  wide,
  defaultValue,
  ...area
}: Framed & Omit<ComponentProps<"textarea">, "name">) {
  const { id, error, value, control, meanwhile } = useField(name, defaultValue, hint)
  return (
    <Frame {...{ id, label, hint, wide, error, meanwhile }}>
      <textarea {...area} {...control} defaultValue={value} />
    </Frame>
  )
}

export function SelectField({
  name,
  label,
  hint,
  wide,
  defaultValue,
  ...select
}: Framed & Omit<ComponentProps<"select">, "name">) {
  const { id, error, value, control, meanwhile } = useField(name, defaultValue, hint)
  return (
    <Frame {...{ id, label, hint, wide, error, meanwhile }}>
      {/* React resets a select to the option it was first drawn with, unless it is drawn anew. */}
      <select key={value} {...select} {...control} defaultValue={value} />
    </Frame>
  )
}

/** Radio buttons side by side. `options` are value and what is shown, in order. */
export function SegmentField({
  name,
  label,
  options,
  defaultValue,
}: Framed & { options: [string, ReactNode][]; defaultValue?: string }) {
  const { id, error, value, control, meanwhile } = useField(name, defaultValue)
  return (
    <fieldset className="field col-span-full" aria-describedby={control["aria-describedby"]}>
      <legend className="mb-[5px]">{label}</legend>
      <div className="segments">
        {options.map(([option, shown]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              defaultChecked={option === value}
              required
              aria-invalid={control["aria-invalid"]}
            />
            {shown}
          </label>
        ))}
      </div>
      <FieldAnswer {...{ id, error, meanwhile }} />
    </fieldset>
  )
}
