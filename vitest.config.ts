import { defineConfig } from "vitest/config"

const alias = { "@": import.meta.dirname }

// The same tests on both databases, but for those of what only one of them has.
const integration = (name: string, other: string) => ({
  resolve: { alias },
  test: {
    name,
    include: ["tests/integration/**/*.test.ts"],
    exclude: [`tests/integration/${other}/**`],
    globalSetup: `tests/support/template-${name}.ts`,
    setupFiles: `tests/support/own-${name}.ts`,
    // A file has a process and a database of its own; closing one must not close another's.
    pool: "forks" as const,
    isolate: true,
    // Each commit waits for the disk, however slow.
    testTimeout: 60_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      integration("sqlite", "postgresql"),
      integration("postgresql", "sqlite"),
    ],
  },
})
