import { readdirSync } from "node:fs"
import path from "node:path"
import { describe, expect, test } from "vitest"
import { parseSources, readSources } from "../support/imports"
import {
  clientsImportNoSchema,
  filesAreShort,
  type Law,
  libNeverImportsApp,
  noBarrels,
  nounsFormNoCycle,
  onlyAuthKnowsTheWeb,
  onlyLibOpensTheDatabase,
  routesKeepTheirComponents,
  sharedFilesKnowNoNoun,
  viewerComesFirst,
} from "../support/laws"

/** What serves everyone, or runs before there is a viewer. */
const viewerless = [
  "lib/auth/commands.ts signUpIsOpen",
  "lib/auth/commands.ts createAccount",
  "lib/auth/queries.ts checkCredentials",
  "lib/applications/commands.ts fillSearchWords",
  "lib/labs/commands.ts syncDirectory",
  "lib/labs/queries.ts listClaims",
  "lib/trash/commands.ts emptyOldTrash",
]

const root = path.join(import.meta.dirname, "../..")
const atRoot = readdirSync(root).filter((name) => name.endsWith(".ts"))
const project = readSources(root, ["app", "lib", "scripts", ...atRoot])

type Case = { law: Law; broken: Record<string, string>; kept: Record<string, string> }

const cases: Record<string, Case> = {
  "lib never imports app": {
    law: libNeverImportsApp,
    broken: {
      "lib/labs/queries.ts": `import type { Door } from "@/app/form-action"`,
      "lib/dates.ts": `export * from "../app/today"`,
      "lib/form.ts": `const page = () => import("@/app/page")`,
    },
    kept: { "app/page.tsx": `import { listLabs } from "@/lib/labs/queries"` },
  },
  "only lib/auth knows the web": {
    law: onlyAuthKnowsTheWeb,
    broken: {
      "lib/labs/queries.ts": `import { headers } from "next/headers"`,
      "lib/form.ts": `import type { Session } from "next-auth"`,
    },
    kept: { "lib/auth/viewer.ts": `import { headers } from "next/headers"`, "lib/dates.ts": `import "nextish"` },
  },
  "shared files of lib know no noun": {
    law: sharedFilesKnowNoNoun,
    broken: {
      "lib/dates.ts": `import { stages } from "./applications/stages"`,
      "lib/form.ts": `import "@/lib/db/client"`,
    },
    kept: {
      "lib/form.ts": `import { today } from "./dates"`,
      "lib/labs/queries.ts": `import { db } from "../db/client"`,
    },
  },
  "only lib opens the database": {
    law: onlyLibOpensTheDatabase,
    broken: {
      "app/page.tsx": `import { db } from "@/lib/db/client"`,
      "app/list.tsx": `import { Stage } from "@/lib/db/generated/sqlite/enums"`,
      "app/export.ts": `import { migrate } from "@/lib/db/migrations"`,
      "scripts/peek.js": `const Database = require("better-sqlite3")`,
      "proxy.ts": `import { PrismaClient } from "@prisma/client"`,
    },
    kept: {
      "app/page.tsx": `import type { Stage } from "@/lib/db/generated/sqlite/enums"; import "@/lib/labs/queries"`,
      "instrumentation.ts": `export const register = () => import("./lib/db/migrations")`,
    },
  },
  "a route keeps its components": {
    law: routesKeepTheirComponents,
    broken: { "app/dashboard/page.tsx": `import { Row } from "../applications/_components/row"` },
    kept: { "app/applications/new/page.tsx": `import { Row } from "../_components/row"; import "@/app/_ui/button"` },
  },
  "nouns form no cycle": {
    law: nounsFormNoCycle,
    broken: {
      "lib/labs/queries.ts": `import { stages } from "@/lib/applications/stages"`,
      "lib/applications/commands.ts": `import { attach } from "../checklists/commands"`,
      "lib/checklists/commands.ts": `import type { Lab } from "../labs/schema"`,
    },
    kept: {
      "lib/applications/commands.ts": `import "../checklists/commands"; import "../labs/queries"; import "./schema"`,
      "lib/checklists/commands.ts": `import "../labs/queries"`,
    },
  },
  "no client component loads zod or a schema": {
    law: clientsImportNoSchema,
    broken: {
      "app/form.tsx": `"use client"\nimport { z } from "zod/mini"`,
      "app/picker.tsx": `"use client"\nimport { words } from "./words"`,
      "app/words.ts": `export { words } from "@/lib/labs/schema"`,
      "app/later.tsx": `"use client"\nconst later = () => import("@/lib/labs/schema")`,
    },
    kept: {
      "app/form.tsx": `"use client"\nimport { log } from "./actions"; import type { Draft } from "@/lib/labs/schema"`,
      "app/actions.ts": `"use server"\nimport { draft } from "@/lib/labs/schema"`,
      "app/page.tsx": `import { filter } from "@/lib/labs/schema"; import "./form"`,
      "lib/labs/schema.ts": `import { z } from "zod"`,
    },
  },
  "files have a name of their own": {
    law: noBarrels,
    broken: { "lib/labs/index.ts": "", "app/_ui/index.tsx": "", "lib/utils.ts": "", "lib/services/mail.ts": "" },
    kept: { "lib/labs/directory.ts": "", "lib/reindex.ts": "" },
  },
  "no file is over 200 lines": {
    law: filesAreShort,
    broken: { "lib/long.ts": "// a\n".repeat(201) },
    kept: { "lib/full.ts": "// a\n".repeat(200) },
  },
  "queries and commands take the viewer first": {
    law: viewerComesFirst(["lib/labs/queries.ts listLabs"]),
    broken: {
      "lib/a/queries.ts": `export const find = (id: string, viewer: Viewer) => id`,
      "lib/b/queries.ts": `export const find = cache(async (viewer: string) => viewer)`,
      "lib/c/commands.ts": `export async function move() {}`,
      "lib/d/commands.ts": `export { move } from "./stages"`,
      "lib/e/commands.ts": `const move = cache(inner); export default move`,
      "lib/f/queries.ts": `export const find = cache(load)`,
      "lib/g/commands.ts": `export const attach = (tx: Transaction, id: string, viewer: Viewer) => id`,
      "lib/labs/queries.ts": `export const listLabs = (viewer: Viewer) => viewer`,
    },
    kept: {
      "lib/labs/queries.ts": `export const listLabs = () => []; export const find = cache((viewer: Viewer | null) => viewer)`,
      "lib/a/commands.ts": `export async function move(viewer: Viewer, id: string) {}; function inner(id: string) {}`,
      "lib/b/commands.ts": `export const attach = (tx: Transaction, viewer: Viewer, id: string) => id`,
      "lib/a/queries.ts": `export const size = 50; export const row = { id: true } satisfies Row; export type Row = { id: true }`,
      "lib/a/stages.ts": `export const next = (stage: string) => stage`,
    },
  },
}

describe("The laws of the design", () => {
  const held = { ...cases, "queries and commands take the viewer first": { law: viewerComesFirst(viewerless) } }
  test("are held against the sources, all of them", () => expect(project.size).toBeGreaterThan(2))
  test.each(Object.entries(held))("%s", (_, { law }) => expect(law(project)).toEqual([]))
})

describe("A planted violation is seen", () => {
  test.each(Object.entries(cases))("%s", (_, { law, broken }) => {
    const seen = law(parseSources(broken))
    const unseen = Object.keys(broken).filter((file) => !seen.some((sentence) => sentence.includes(file)))
    expect(unseen).toEqual([])
  })
})

describe("What is allowed passes", () => {
  test.each(Object.entries(cases))("%s", (_, { law, kept }) => expect(law(parseSources(kept))).toEqual([]))
})
