/** The server runs: for a supervisor that restarts it when it does not. The database is not asked. */
export const GET = () => new Response("ok\n", { headers: { "Cache-Control": "no-store" } })
