declare global {
  /** Called when requests can be answered: the server around Next waits for it (scripts/serve.js), since Next itself does not. */
  var labwardStarted: (() => void) | undefined
}

const differences: Readonly<Record<string, string>> = {
  build:
    "Another process on this database runs another build, so that a form opened there is not understood here. Give all of them one build, or build each with the same NEXT_SERVER_ACTIONS_ENCRYPTION_KEY and DEPLOYMENT_ID.",
  secret:
    "Another process on this database has another AUTH_SECRET, so that people are signed out at random. Set the same one for all.",
}

export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { databaseLocation, nameOf } = await import("@/lib/db/location")
    const { prepareDatabase } = await import("@/lib/db/migrations")
    const { keepDailyCopies } = await import("@/lib/db/daily-copies")
    const { patiently } = await import("@/lib/db/patiently")
    const { otherMarks } = await import("@/lib/db/neighbours")
    const { markOfBuild } = await import("@/lib/deployment")
    const { authSecret } = await import("@/lib/auth/secret")
    try {
      const location = databaseLocation()
      authSecret()
      await prepareDatabase(location)
      // Only now, because these open the database.
      const { fillSearchWords } = await import("@/lib/applications/commands")
      const { syncDirectory } = await import("@/lib/labs/commands")
      const { emptyOldTrash } = await import("@/lib/trash/commands")
      await patiently(syncDirectory)
      keepDailyCopies(location)
      console.info(`Labward is at ${process.env.NEXTAUTH_URL ?? "http://localhost:3000"}`)
      console.info(`Its data is in ${nameOf(location)}`)
      // Only said: during an upgrade the old one and the new one run side by side for a while.
      for (const name of await otherMarks(location, { build: markOfBuild(), secret: authSecret() }))
        console.warn(differences[name])
      globalThis.labwardStarted?.()
      // What only tidies keeps nobody waiting, and a database that is busy ends no start.
      const tidy = (work: () => Promise<void>) => patiently(work).catch(console.error)
      void tidy(fillSearchWords)
      void tidy(emptyOldTrash)
      setInterval(() => tidy(emptyOldTrash), 86_400_000).unref()
    } catch (error) {
      // Next would go on, and answer every request with an error, if this were thrown.
      console.error(error instanceof Error ? error.message : error)
      process.exit(1)
    }
  }
}
