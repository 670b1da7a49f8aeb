"use client"

import { useRef } from "react"
import { useAddressed } from "@/app/_ui/addressed"

type Option = readonly [value: string, shown: string]

/**
 * A filter that applies as soon as it is chosen: by a key, which passes one option after another, once it is left or Enter is pressed. `rest`
 * says how to find what is not among its options; `always` is for one that cannot be left open, such as the order.
 */
export function FilterSelect({
  name,
  label,
  value = "",
  options,
  rest,
  always = false,
}: {
  name: string
  label: string
  value?: string
  options: readonly Option[]
  rest?: string
  always?: boolean
}) {
  const byKey = useRef(false)
  const apply = (select: HTMLSelectElement) => {
    if (select.value !== value) select.form?.requestSubmit()
  }
  return (
    <select
      ref={useAddressed(value)}
      name={name}
      aria-label={label}
      defaultValue={value}
      onPointerDown={() => {
        byKey.current = false
      }}
      onKeyDown={(event) => {
        byKey.current = true
        if (event.key !== "Enter" || event.currentTarget.value === value) return
        // The browser would open the list of options.
        event.preventDefault()
        apply(event.currentTarget)
      }}
      onChange={({ currentTarget }) => byKey.current || apply(currentTarget)}
      onBlur={({ currentTarget }) => apply(currentTarget)}
      className={value && !always ? "chip chip-on" : "chip"}
    >
      {!always && <option value="">{label}</option>}
      {options.map(([option, shown]) => (
        <option key={option} value={option}>
          {shown}
        </option>
      ))}
      {rest && <option disabled>{rest}</option>}
    </select>
  )
}
