import { everythingAsJson } from "@/lib/export/everything"
import { download } from "../download"

export const GET = download("application/json", ({ today }) => `labward-${today}.json`, everythingAsJson)
