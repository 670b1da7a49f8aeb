export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { prepareDatabase } = await import("@/lib/db/migrations")
    const { putDailyCopyAside } = await import("@/lib/db/copies")
    const { databaseFile } = await import("@/lib/db/location")
    const { authSecret } = await import("@/lib/auth/secret")
    const { syncDirectory } = await import("@/lib/labs/commands")
    const { emptyOldTrash } = await import("@/lib/trash/commands")
    try {
      authSecret()
      await prepareDatabase()
      await syncDirectory()
      await emptyOldTrash()
      const copyDaily = () => putDailyCopyAside(databaseFile()).catch(console.error)
      void copyDaily()
      setInterval(copyDaily, 3_600_000).unref()
      setInterval(() => emptyOldTrash().catch(console.error), 86_400_000).unref()
      console.info(`Labward is at ${process.env.NEXTAUTH_URL ?? "http://localhost:3000"}`)
      console.info(`Its data is in ${databaseFile()}`)
    } catch (error) {
      // Next would go on, and answer every request with an error, if this were thrown.
      console.error(error instanceof Error ? error.message : error)
      process.exit(1)
    }
  }
}
