import { type Load, load, median } from "./load"
import type { Account } from "./seed"
import { residentMiB, type Server } from "./servers"
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

type Asked = { url: string; cookie?: string }

const rounds = 3

/** Loads several pages in turns, so that what else the machine does falls on all alike; each figure is the median of three rounds. */
async function inTurns(asked: ReadonlyMap<string, Asked>, connections: number, requests: number) {
  const loads = new Map<string, Load[]>([...asked.keys()].map((name) => [name, []]))
  for (const { url, cookie } of asked.values())
    await load(url, { cookie, connections, requests: Math.ceil(requests / 2) })
  for (let round = 0; round < rounds; round++)
    for (const [name, { url, cookie }] of asked)
      loads.get(name)?.push(await load(url, { cookie, connections, requests }))
  const of = (name: string, figure: keyof Load) => median((loads.get(name) ?? []).map((each) => each[figure]))
  return (name: string) => ({ p50: of(name, "p50"), p95: of(name, "p95") })
}

/** The whole response of each page for 1,000 applications, beside the floor's, and what ten times as many cost. */
export async function measureResponses(
  floor: Server,
  product: Server,
  [few, some, many]: readonly [Account, Account, Account],
  requests: number,
): Promise<string> {
  const idle = [floor, product].map(({ pid }) => residentMiB(pid))
  const at = (account: Account, path: string) => ({ url: product.origin + path, cookie: account.cookie })
  const pages = new Map<string, Asked>([["floor", { url: `${floor.origin}/` }]])
  for (const [name, path] of Object.entries(pagesOf(some))) pages.set(name, at(some, path))
  const [one, ten] = [await inTurns(pages, 1, requests), await inTurns(pages, 10, requests)]
  const rows = [...pages.keys()].map((name) => [
    name,
    ...[one(name), ten(name)].flatMap(({ p50, p95 }) => [ms(p50), ms(p95)]),
    times(one(name).p50 / one("floor").p50),
  ])
  const scaled = new Map(
    (["dashboard", "list"] as const).flatMap((name) =>
      [few, many].map(
        (account) => [`${name} ${account.applications}`, at(account, pagesOf(account)[name] ?? "/")] as const,
      ),
    ),
  )
  const scale = await inTurns(scaled, 1, requests)
  const scaling = ["dashboard", "list"].map((name) => {
    const [of100, of10000] = [scale(`${name} ${few.applications}`).p50, scale(`${name} ${many.applications}`).p50]
    return [name, ms(of100), ms(of10000), times(of10000 / of100)]
  })
  const loaded = [floor, product].map(({ pid }) => residentMiB(pid))
  return [
    table(["whole response, 1,000 applications", "p50", "p95", "p50 of 10 at once", "p95", "p50 to the floor"], rows),
    table(["p50 by size", "100 applications", "10,000", "ratio"], scaling),
    table(
      ["memory", "floor", "product"],
      [
        ["idle, after the first answer", ...idle.map(mib)],
        ["after the load above", ...loaded.map(mib)],
        ["start to first answer", ms(floor.msToFirstAnswer), ms(product.msToFirstAnswer)],
      ],
    ),
  ].join("\n\n")
}
