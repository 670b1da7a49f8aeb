import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, test } from "vitest"
import { probe } from "../../scripts/probes.js"

const root = path.join(import.meta.dirname, "../..")
const read = (file: string) => readFileSync(path.join(root, file), "utf8")
const readme = read("README.md")
const packages = JSON.parse(read("package.json"))

/** The instructions of the Dockerfile, in order, with their lines joined. */
const instructions = read("Dockerfile")
  .replaceAll("\\\n", " ")
  .split("\n")
  .filter((line) => line.trim() && !line.startsWith("#"))
  .map((line) => {
    const [, name = "", rest = ""] = /^(\w+) +(.*)$/.exec(line.trim()) ?? []
    return { name, rest }
  })
const every = (name: string) => instructions.filter((each) => each.name === name).map(({ rest }) => rest)
const last = instructions.slice(instructions.findLastIndex(({ name }) => name === "FROM"))
const inImage = (name: string) => last.filter((each) => each.name === name).map(({ rest }) => rest)

/** What a copy takes out of the folder that is built. */
const copied = (all: string[]) =>
  all.filter((rest) => !rest.startsWith("--from=")).flatMap((rest) => rest.split(" ").slice(0, -1))

/** The lines of a service of compose.yaml, and the values of a list or a map in it. */
const compose = read("compose.yaml")
const service = (name: string) => new RegExp(`^  ${name}:\n((?:    .*\n|\n|  +#.*\n)+)`, "m").exec(compose)?.[1] ?? ""
const below = (text: string, key: string) => {
  const [, lines = ""] = new RegExp(`^ +${key}:\n((?:      .*\n)+)`, "m").exec(text) ?? []
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"))
}
const environment = (name: string) => below(service(name), "environment").map((line) => line.split(":")[0] ?? "")

describe("the Dockerfile", () => {
  test("names exact versions, all of one Node that Labward runs on", () => {
    const outside = every("FROM")
      .map((rest) => rest.split(" ")[0] ?? "")
      .filter((image) => image.includes(":"))
    for (const image of outside) expect(image).toMatch(/^node:20\.\d+\.\d+-bookworm(-slim)?$/)
    expect(new Set(outside.map((image) => image.replace("-slim", "")))).toHaveProperty("size", 1)
    expect(packages.engines.node).toBe(">=20.19")
  })

  test("copies what is there, and installs from the lock file alone", () => {
    const taken = copied(every("COPY"))
    expect(taken.length).toBeGreaterThan(5)
    for (const source of taken) expect(existsSync(path.join(root, source)), source).toBe(true)
    const ignored = read(".dockerignore").split("\n")
    for (const source of taken) expect(ignored, source).toContain(`!${source}`)
    const runs = every("RUN").join("\n")
    expect(runs).not.toMatch(/npm (i|install|update)\b/)
    for (const script of runs.matchAll(/npm run ([\w:-]+)/g)) expect(packages.scripts).toHaveProperty(script[1] ?? "")
  })

  test("lets nothing in that is secret, made elsewhere, or somebody’s data", () => {
    const [first, ...rest] = read(".dockerignore").trim().split("\n")
    expect(first).toBe("*")
    for (const line of rest) expect(line).toMatch(/^(![\w.-]+|\*\*\/generated)$/)
    for (const name of ["data", "node_modules", ".next", ".env", ".git"]) expect(rest).not.toContain(`!${name}`)
  })

  test("runs as an ordinary user, who owns the data and nothing else", () => {
    expect(inImage("USER")).toEqual(["node"])
    expect(inImage("VOLUME")).toEqual(["/app/data"])
    expect(inImage("RUN").join()).toContain("install --directory --owner=node --group=node --mode=700 data")
    expect(every("COPY").join()).not.toContain("--chown")
  })

  test("starts the server, and asks it how it is where it answers", () => {
    expect(inImage("CMD")).toEqual(['["node", "scripts/serve.js"]'])
    const [check = ""] = inImage("HEALTHCHECK")
    expect(check).toMatch(
      /CMD \["node", "-e", "fetch\(`http:\/\/127\.0\.0\.1:\$\{process\.env\.PORT \|\| 3000\}\/healthz`\)/,
    )
    expect(probe({ url: "/healthz" }, "starting")).toEqual([200, "ok"])
    expect(existsSync(path.join(root, "app/healthz/route.ts"))).toBe(true)
  })

  test("keeps what its scripts need in the image", () => {
    const kept = copied(inImage("COPY"))
    expect(kept).toEqual(
      expect.arrayContaining(["prisma", "scripts", "package.json", "tsconfig.json", "next.config.js"]),
    )
    for (const script of ["backup", "restore", "account:reset"]) expect(packages.scripts[script]).toMatch(/^tsx /)
    expect(packages.dependencies).toHaveProperty("tsx")
  })
})

describe("compose.yaml", () => {
  test("takes settings that the README explains, and all of them", () => {
    const explained = [...readme.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name ?? "")
    expect(explained).toContain("DATABASE_URL")
    const taken = [
      ...environment("labward"),
      ...below(service("labward"), "args").map((line) => line.split(":")[0] ?? ""),
      "PORT",
    ]
    expect(taken.toSorted()).toEqual(explained.toSorted())
  })

  test("is one container and one volume, unless the profile asks for PostgreSQL", () => {
    const services = [...compose.matchAll(/^ {2}(\w+):\n {4}/gm)].map(([, name]) => name)
    expect(services).toEqual(["labward", "postgres"])
    expect(service("labward")).not.toContain("profiles:")
    expect(below(service("postgres"), "profiles")).toEqual(["- postgres"])
    expect(below(service("labward"), "volumes")).toEqual(["- data:/app/data"])
    expect(below(service("postgres"), "volumes")).toEqual(["- postgres:/var/lib/postgresql/data"])
    expect(below(service("labward"), "depends_on")).toEqual([
      "postgres:",
      "condition: service_healthy",
      "required: false",
    ])
  })

  test("gives nobody a password that others know", () => {
    expect(service("postgres")).toMatch(/image: postgres:17\.\d+-bookworm\n/)
    // `:?` would stop those who want no PostgreSQL: the whole file is filled in before profiles count.
    expect(compose).not.toContain(":?}")
    expect(service("postgres")).toMatch(/ POSTGRES_PASSWORD: \$\{POSTGRES_PASSWORD:-\}\n/)
    expect(compose).not.toMatch(/HOST_AUTH_METHOD|trust\b/)
  })

  test.each(["labward", "postgres"])("%s can change nothing but its volume, and may do nothing special", (name) => {
    const text = service(name)
    expect(text).toContain("read_only: true\n")
    expect(below(text, "cap_drop")).toEqual(["- ALL"])
    expect(below(text, "security_opt")).toEqual(["- no-new-privileges:true"])
    expect(text).not.toMatch(/privileged: true|cap_add|network_mode/)
    expect(text).toMatch(/stop_grace_period: [3-9]\ds/)
  })
})
