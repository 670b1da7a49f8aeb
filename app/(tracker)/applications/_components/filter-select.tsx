"use client"

type Option = readonly [value: string, shown: string]

/**
 * A filter that applies as soon as it is chosen. `rest` says how to find what is not among its options; `always` is for one that cannot be left
 * open, such as the order.
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
  return (
    <select
      key={value}
      name={name}
      aria-label={label}
      defaultValue={value}
      onChange={(event) => event.currentTarget.form?.requestSubmit()}
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
