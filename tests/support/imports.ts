import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { parseAst } from "vitest/node"

/** An import as it stands in a file: `to` is a path from the root, or a package's name as written. */
export type Import = { readonly to: string; readonly typeOnly: boolean }

export type Source = {
  readonly path: string
  readonly text: string
  readonly program: ReturnType<typeof parseAst>
  readonly directives: readonly string[]
  readonly imports: readonly Import[]
}

export type Sources = ReadonlyMap<string, Source>

/** The project's sources by path, without what is generated; `paths` are files or folders from the root, absent ones are left out. */
export function readSources(root: string, paths: readonly string[]): Sources {
  const texts = paths
    .flatMap((start) => files(root, start))
    .map((file) => [file, readFileSync(path.join(root, file), "utf8")])
  return parseSources(Object.fromEntries(texts))
}

/** The same from texts by path. */
export function parseSources(texts: Readonly<Record<string, string>>): Sources {
  const known = new Set(Object.keys(texts))
  return new Map(Object.entries(texts).map(([file, text]) => [file, parse(file, text, known)]))
}

function files(root: string, start: string): string[] {
  const full = path.join(root, start)
  const [folder, name] = [path.dirname(full), path.basename(full)]
  const entry = readdirSync(folder, { withFileTypes: true }).find((one) => one.name === name)
  if (!entry || name === "generated") return []
  if (entry.isDirectory()) return readdirSync(full).flatMap((inner) => files(root, path.posix.join(start, inner)))
  return /\.(ts|tsx|js|jsx|mjs)$/.test(name) ? [start] : []
}

function parse(file: string, text: string, known: ReadonlySet<string>): Source {
  const program = parseAst(text, { lang: file.endsWith(".ts") ? "ts" : "tsx" }, file)
  const directives = program.body.flatMap((one) => ("directive" in one && one.directive ? [one.directive] : []))
  const imports = [...nodes(program)].flatMap((node) => {
    const written = target(node)
    return written ? [{ to: resolve(file, written, known), typeOnly: isTypeOnly(node) }] : []
  })
  return { path: file, text, program, directives, imports }
}

export type Node = Readonly<Record<string, unknown>> & { readonly type: string }

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"

/** Every node of a piece of syntax, outermost first. */
export function* nodes(value: unknown): Generator<Node> {
  if (isNode(value)) yield value
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* nodes(inner)
}

const importing = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
  "TSExternalModuleReference",
])

function target(node: Node): string | undefined {
  if (node.type === "CallExpression" && isNode(node.callee) && node.callee.name === "require") {
    return literal(Array.isArray(node.arguments) ? node.arguments[0] : undefined)
  }
  return importing.has(node.type) ? literal(node.source ?? node.expression) : undefined
}

const literal = (node: unknown) => (isNode(node) && typeof node.value === "string" ? node.value : undefined)

// `import { type A }` counts as a value: under verbatimModuleSyntax the file is loaded all the same.
const isTypeOnly = (node: Node) =>
  node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type"

function resolve(from: string, written: string, known: ReadonlySet<string>): string {
  if (!/^(\.|@\/)/.test(written)) return written
  const base = written.startsWith("@/")
    ? path.posix.normalize(written.slice(2))
    : path.posix.join(path.posix.dirname(from), written)
  const stems = [base, base.replace(/\.js$/, "")]
  const endings = ["", ".ts", ".tsx", ".js", ".jsx", ".mjs", "/index.ts", "/index.tsx"]
  return stems.flatMap((stem) => endings.map((ending) => stem + ending)).find((file) => known.has(file)) ?? base
}
