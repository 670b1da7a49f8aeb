import { type Load, load, median } from "./load"
import type { Account } from "./seed"
import { residentMiB, type Server, workedMs } from "./servers"
import { mib, ms, table, times } from "./table"

/** The pages that are measured, by the name the table gives them. */
export const pagesOf = ({ oneId }: Account): Readonly<Record<string, string>> => ({
  dashboard: "/dashboard",
  list: "/applications",
  search: "/applications?q=scheduler",
  detail: `/applications/${oneId}`,
  readiness: "/readiness",
  record: "/record",
})

export type Asked = { server: Server; path: string; cookie?: string }
type Figures = Pick<Load, "p50" | "p95"> & { worked: number }

const rounds = 5

/** Loads several pages in turns, so that what else the machine does falls on all alike; each figure is the median of the rounds. */
export async function inTurns(asked: ReadonlyMap<string, Asked>, connections: number, requests: number) {
  const each = Math.ceil(requests / rounds)
  const measured = new Map<string, Figures[]>([...asked.keys()].map((name) => [name, []]))
  for (const one of asked.values()) await loadPage(one, connections, requests)
  for (let round = 0; round < rounds; round++)
    for (const [name, one] of asked) measured.get(name)?.push(await loadPage(one, connections, each))
  const of = (name: string, figure: keyof Figures) => median((measured.get(name) ?? []).map((round) => round[figure]))
  return (name: string): Figures => ({ p50: of(name, "p50"), p95: of(name, "p95"), worked: of(name, "worked") })
}

async function loadPage({ server, path, cookie }: Asked, connections: number, requests: number): Promise<Figures> {
  const before = workedMs(server.pid)
  const { p50, p95 } = await load(server.origin + path, { cookie, connections, requests })
  return { p50, p95, worked: (workedMs(server.pid) - before) / requests }
}

/** The whole response of each page for 1,000 applications, beside the floor's, and what ten times as many cost. */
export async function measureResponses(
  floor: Server,
  product: Server,
  [few, some, many]: readonly [Account, Account, Account],
  requests: number,
): Promise<string> {
  const idle = [floor, product].map(({ pid }) => residentMiB(pid))
  const at = ({ cookie }: Account, path: string): Asked => ({ server: product, path, cookie })
  const pages = new Map<string, Asked>([["floor", { server: floor, path: "/" }]])
  for (const [name, path] of Object.entries(pagesOf(some))) pages.set(name, at(some, path))
  const [one, ten] = [await inTurns(pages, 1, requests), await inTurns(pages, 10, requests)]
  const rows = [...pages.keys()].map((name) => {
    const [alone, together] = [one(name), ten(name)]
    return [
      name,
      ...[alone.p50, alone.p95].map(ms),
      times(alone.p50 / one("floor").p50),
      ms(alone.worked),
      times(alone.worked / one("floor").worked),
      ...[together.p50, together.p95].map(ms),
    ]
  })
  const scale = await inTurns(ofSizes([few, many], at), 1, requests)
  const scaling = scaled.map((name) => {
    const [of100, of10000] = [scale(`${name} ${few.applications}`), scale(`${name} ${many.applications}`)]
    const ratios = [of10000.p50 / of100.p50, of10000.worked / of100.worked]
    return [name, ms(of100.p50), ms(of10000.p50), ...ratios.map(times)]
  })
  const loaded = [floor, product].map(({ pid }) => residentMiB(pid))
  const [work, toFloor] = ["processor time", "to the floor"]
  return [
    table(
      ["whole response, 1,000 applications", "p50", "p95", toFloor, work, toFloor, "p50 of 10 at once", "p95"],
      rows,
    ),
    table(["p50 by size", "100 applications", "10,000", "ratio", `ratio of ${work}`], scaling),
    table(
      ["memory", "floor", "product", toFloor],
      [
        ["idle, after the first answer", ...idle.map(mib), ratioOf(idle)],
        ["after the load above", ...loaded.map(mib), ratioOf(loaded)],
        ["start to first answer", ms(floor.msToFirstAnswer), ms(product.msToFirstAnswer), ""],
      ],
    ),
  ].join("\n\n")
}

const scaled = ["dashboard", "list"] as const

const ofSizes = (accounts: readonly Account[], at: (account: Account, path: string) => Asked) =>
  new Map(
    scaled.flatMap((name) =>
      accounts.map((each) => [`${name} ${each.applications}`, at(each, pagesOf(each)[name] ?? "/")] as const),
    ),
  )

const ratioOf = ([floor, product]: readonly (number | undefined)[]): string =>
  floor && product ? times(product / floor) : "unknown"
