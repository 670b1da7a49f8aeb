/** A Markdown table; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")
}

/** Milliseconds, with a decimal where there are few. */
export const ms = (value: number): string => `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`

export const times = (value: number): string => `${value.toFixed(2)}×`

export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

export const mib = (value: number | undefined): string => (value === undefined ? "unknown" : `${Math.round(value)} MiB`)
