import { parseArgs } from "node:util"

const parts = ["pages", "browser", "commits"] as const

export type Part = (typeof parts)[number]

/** What the command line asks for. Throws a sentence for what it does not know. */
export function readOptions(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    options: {
      out: { type: "string" },
      only: { type: "string" },
      data: { type: "string" },
      others: { type: "string", default: "50" },
      requests: { type: "string", default: "200" },
      port: { type: "string", default: "3351" },
      million: { type: "boolean", default: false },
    },
    allowPositionals: true,
  })
  const only = values.only?.split(",") ?? [...parts]
  const wanted = parts.filter((part) => only.includes(part))
  if (wanted.length < only.length) throw new Error(`--only takes ${parts.join(", ")}, joined by commas.`)
  const [others, requests, port] = [Number(values.others), Number(values.requests), Number(values.port)]
  if (![others, requests, port].every(Number.isInteger))
    throw new Error("--others, --requests and --port take numbers.")
  const million = values.million && readMillion(positionals)
  if (positionals.length > 0 && !million) throw new Error(`There is no option ${positionals[0]}.`)
  return { out: values.out, data: values.data, wanted, others, requests, port, million }
}

/** How many applications: a million, or the number that follows `--million`, in whole accounts of 100. */
function readMillion([number = "1000000", ...more]: readonly string[]): number {
  if (more.length > 0 || !/^[1-9]\d*00$/.test(number) || Number(number) < 200)
    throw new Error("--million takes one number, in hundreds, of 200 or more.")
  return Number(number)
}
