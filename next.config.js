import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { PHASE_PRODUCTION_BUILD } from "next/constants.js"
import { compressAhead } from "./scripts/static-files.js"

const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // `no-referrer` would turn a form's Origin into `null`, and the door for writes asks for it.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
]

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // The server around this one compresses, once it knows what is sent, and what is always the same ahead.
  compress: false,
  compiler: { runAfterProductionCompile: ({ distDir }) => compressAhead(path.join(distDir, "static")) },
  reactStrictMode: true,
  agentRules: false,
  devIndicators: false,
  serverExternalPackages: [
    "better-sqlite3",
    "pg",
    "@prisma/adapter-pg",
    "@node-rs/argon2",
    "@prisma/schema-engine-wasm",
    "@retorquere/bibtex-parser",
  ],
  // The server around this one lets so much through for BibTeX alone, and a megabyte for the rest.
  experimental: { serverActions: { bodySizeLimit: 5_600_000 } },
  // Browsers ask for it where a page names no icon, as a text file does not.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [{ source: "/:path*", headers }],
}

/** @returns {import("next").NextConfig} */
export default (phase) => ({
  ...config,
  deploymentId: phase === PHASE_PRODUCTION_BUILD ? process.env.DEPLOYMENT_ID || undefined : builtAs(),
})

// Next takes some of its marks from the build and some from here: where the two differ, each link loads the whole page anew.
function builtAs() {
  const file = ".next/required-server-files.json"
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).config.deploymentId : undefined
}
