import { type Import, isNode, type Node, nodes, type Source, type Sources } from "./imports"

/** A law reads the sources and answers one sentence for each place that breaks it. */
export type Law = (sources: Sources) => string[]

type Edge = Import & { readonly from: string }

const edges = (sources: Sources): Edge[] =>
  [...sources.values()].flatMap((source) => source.imports.map((one) => ({ ...one, from: source.path })))

const forbid =
  (broken: (edge: Edge) => boolean): Law =>
  (sources) =>
    edges(sources)
      .filter(broken)
      .map(({ from, to }) => `${from} imports ${to}`)

const inLib = (file: string) => file.startsWith("lib/")
const noun = (file: string) => /^lib\/([^/]+)\//.exec(file)?.[1]

export const libNeverImportsApp = forbid(({ from, to }) => inLib(from) && to.startsWith("app/"))

export const onlyAuthKnowsTheWeb = forbid(
  ({ from, to }) => inLib(from) && noun(from) !== "auth" && /^next(-auth)?(\/|$)/.test(to),
)

export const sharedFilesKnowNoNoun = forbid(({ from, to }) => /^lib\/[^/]+$/.test(from) && noun(to) !== undefined)

const database = /^(lib\/db\/(client|sqlite|postgresql|generated)(\/|\.|$)|(better-sqlite3|pg)(\/|$)|@prisma\/)/
const migrations = /^lib\/db\/migrations(\/|\.|$)/

// Migrating is for the process that starts, never for a page.
export const onlyLibOpensTheDatabase = forbid(
  ({ from, to, typeOnly }) =>
    !typeOnly && !inLib(from) && (database.test(to) || (from.startsWith("app/") && migrations.test(to))),
)

export const routesKeepTheirComponents = forbid(({ from, to }) => {
  const owner = /^(.*\/)_components\//.exec(to)?.[1]
  return owner !== undefined && !from.startsWith(owner)
})

/** Answers every import that closes a circle of nouns. */
export const nounsFormNoCycle: Law = (sources) => {
  const between = edges(sources).flatMap((edge) => {
    const [from, to] = [noun(edge.from), noun(edge.to)]
    return from && to && from !== to ? [{ from, to, edge }] : []
  })
  const reachable = (start: string, seen = new Set<string>()): Set<string> => {
    for (const { to } of between.filter(({ from, to }) => from === start && !seen.has(to))) reachable(to, seen.add(to))
    return seen
  }
  return between
    .filter(({ from, to }) => reachable(to).has(from))
    .map(({ edge }) => `${edge.from} imports ${edge.to}, which leads back to lib/${noun(edge.from)}`)
}

/** Follows what a client component loads, but for server actions: of those the browser gets a reference only. */
export const clientsImportNoSchema: Law = (sources) => {
  const loaded = (source: Source, seen = new Set<Source>()): Set<Source> => {
    seen.add(source)
    for (const { to } of source.imports.filter(({ typeOnly }) => !typeOnly)) {
      const next = sources.get(to)
      if (next && !seen.has(next) && !next.directives.includes("use server")) loaded(next, seen)
    }
    return seen
  }
  const heavy = ({ to, typeOnly }: Import) => !typeOnly && /^zod(\/|$)|(^|\/)schema(\.tsx?)?$/.test(to)
  return [...sources.values()]
    .filter((source) => source.directives.includes("use client"))
    .flatMap((client) =>
      [...loaded(client)].flatMap((source) =>
        source.imports.filter(heavy).map(({ to }) => `${client.path} loads ${to}, imported by ${source.path}`),
      ),
    )
}

const shapeless = /(^|\/)(index|utils?|helpers?|services?|managers?|common|shared|misc)(\.\w+$|\/)/

export const noBarrels: Law = (sources) =>
  [...sources.keys()].filter((file) => shapeless.test(file)).map((file) => `${file} has no name of its own`)

export const filesAreShort: Law = (sources) =>
  [...sources.values()]
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > 200)
    .map(({ path, lines }) => `${path} has ${lines} lines`)

/** `except` names the few that serve everyone, as "lib/labs/queries.ts listLabs"; one that is not there any more is a violation. */
export const viewerComesFirst =
  (except: readonly string[]): Law =>
  (sources) => {
    const without = [...sources.values()]
      .filter(({ path }) => /^lib\/[^/]+\/(queries|commands)\.tsx?$/.test(path))
      .flatMap((source) => viewerless(source).map((name) => `${source.path} ${name}`))
    return [
      ...without.filter((one) => !except.includes(one)).map((one) => `${one} does not take the viewer first`),
      ...except.filter((one) => !without.includes(one)).map((one) => `${one} needs no exception`),
    ]
  }

function viewerless({ program }: Source): string[] {
  return program.body.flatMap((statement) => {
    if (statement.type === "ExportDefaultDeclaration") return ["default"]
    if (statement.type !== "ExportNamedDeclaration" || statement.exportKind === "type") return []
    const { declaration, specifiers } = statement
    if (declaration?.type === "FunctionDeclaration") return hides(declaration) ? [declaration.id?.name ?? ""] : []
    const variables = declaration?.type === "VariableDeclaration" ? declaration.declarations : []
    return [
      ...variables.filter(({ init }) => hides(init)).map(({ id }) => ("name" in id ? id.name : id.type)),
      ...specifiers.map(({ exported }) => ("name" in exported ? exported.name : exported.value)),
    ]
  })
}

const functions = ["ArrowFunctionExpression", "FunctionExpression", "FunctionDeclaration"]

// A value that is called or passed on, such as `cache(load)`, might be a function: where its parameters cannot be seen, it is refused.
function hides(value: unknown): boolean {
  if (!isNode(value)) return false
  if (functions.includes(value.type)) return !takesViewer(value)
  if (value.type !== "CallExpression") return ["Identifier", "MemberExpression"].includes(value.type)
  const inner = [value.arguments].flat().find((one) => isNode(one) && functions.includes(one.type))
  return inner === undefined || hides(inner)
}

// What is one part of a command takes the command's transaction, and then the viewer.
function takesViewer({ params }: Node): boolean {
  const [first, second] = Array.isArray(params) ? params : []
  return is(first, "viewer", "Viewer") || (is(first, "tx", "Transaction") && is(second, "viewer", "Viewer"))
}

const is = (parameter: unknown, name: string, type: string): boolean =>
  isNode(parameter) &&
  parameter.name === name &&
  [...nodes(parameter.typeAnnotation)].some((node) => node.name === type)
