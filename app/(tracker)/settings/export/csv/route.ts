import { applicationsAsCsv } from "@/lib/export/spreadsheet"
import { download } from "../download"

export const GET = download("text/csv", ({ today }) => `labward-applications-${today}.csv`, applicationsAsCsv)
