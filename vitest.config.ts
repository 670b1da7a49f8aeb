import { defineConfig } from "vitest/config"

const alias = { "@": import.meta.dirname }

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: "tests/support/template-database.ts",
          setupFiles: "tests/support/own-database.ts",
          // A file has a process and a database of its own; closing one must not close another's.
          pool: "forks",
          isolate: true,
          // Each commit waits for the disk, however slow.
          testTimeout: 60_000,
        },
      },
    ],
  },
})
