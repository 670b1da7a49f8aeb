import { databaseState } from "@/lib/db/health"

/** The server can do its work: 200 where the database answers, else 503, for a balancer that sends requests elsewhere. */
export async function GET() {
  const ready = (await databaseState()) === "answers"
  return new Response(ready ? "ok\n" : "the database does not answer\n", {
    status: ready ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  })
}
