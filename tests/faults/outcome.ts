/** What a fault did: figures for the table, and every loss, each of which fails the suite. */
export type Outcome = {
  fault: string
  database: string
  figures: Readonly<Record<string, string | number>>
  failures: string[]
}

/** The outcomes as a Markdown table, what went wrong below it. */
export function asMarkdown(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ fault, database, figures, failures }) => {
    const told = Object.entries(figures).map(([name, value]) => `${value} ${name}`)
    return `| ${fault} | ${database} | ${told.join(", ")} | ${failures.length === 0 ? "nothing lost" : `**${failures.length} failures**`} |`
  })
  const wrong = outcomes.flatMap(({ fault, database, failures }) =>
    failures.slice(0, 20).map((failure) => `- ${fault}, ${database}: ${failure}`),
  )
  const head = ["| fault | database | figures | outcome |", "| --- | --- | --- | --- |"]
  return [...head, ...rows, ...(wrong.length > 0 ? ["", ...wrong] : [])].join("\n")
}

/** Seconds with one decimal, for figures. */
export const seconds = (ms: number): string => (ms / 1000).toFixed(1)
