import { listLikely } from "@/lib/applications/queries"
import { likelySearch } from "@/lib/applications/schema"
import { stageNames } from "@/lib/applications/stages"
import { findViewer } from "@/lib/auth/viewer"
import { shortDay } from "@/lib/dates"

/** The viewer's applications that look like the one being typed, as a form asks for them. */
export async function GET(request: Request) {
  const viewer = await findViewer()
  if (!viewer) return Response.json([], { status: 401 })
  const search = likelySearch.parse(Object.fromEntries(new URL(request.url).searchParams))
  const likely = (await listLikely(viewer, search)).map(({ id, title, lab, stage, activityOn }) => ({
    id,
    title,
    lab: lab.name,
    standing: `${stageNames[stage].toLowerCase()} ${shortDay(activityOn, viewer.today).toLowerCase()}`,
  }))
  return Response.json(likely, { headers: { "cache-control": "no-store" } })
}
