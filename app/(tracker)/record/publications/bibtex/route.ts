import { redirect } from "next/navigation"
import { findViewer } from "@/lib/auth/viewer"
import { listToWrite } from "@/lib/bibtex/queries"
import { asBibtex } from "@/lib/bibtex/writing"

/** The viewer's publications as a BibTeX file; a guest is led to sign in, and then to the publications. */
export async function GET(): Promise<Response> {
  const viewer = await findViewer()
  if (!viewer) redirect("/sign-in?next=%2Frecord%2Fpublications")
  return new Response(asBibtex(await listToWrite(viewer)), {
    headers: {
      "Content-Type": "text/x-bibtex; charset=utf-8",
      "Content-Disposition": `attachment; filename="publications-${viewer.today}.bib"`,
      "Cache-Control": "no-store",
    },
  })
}
