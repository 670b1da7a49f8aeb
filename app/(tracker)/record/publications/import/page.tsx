import type { Metadata } from "next"
import { ActionForm } from "@/app/_ui/action-form"
import { TextArea, TextField } from "@/app/_ui/field"
import { PageHead } from "@/app/_ui/page-head"
import { SubmitButton } from "@/app/_ui/submit-button"
import { UnsavedGuard } from "@/app/_ui/unsaved-guard"
import { requireViewer } from "@/lib/auth/viewer"
import { wayBack } from "./_components/way"
import { previewBibtex } from "./actions"

export const metadata: Metadata = { title: "Import BibTeX" }

const example = `@inproceedings{lovelace2025,
  title = {Notes on the Analytical Engine},
  author = {Lovelace, Ada and Babbage, Charles},
  booktitle = {NeurIPS},
  year = {2025}
}`

export default async function ImportBibtexPage() {
  await requireViewer()
  return (
    <>
      <PageHead
        title="Import BibTeX"
        above={wayBack}
        below="From Google Scholar, DBLP, OpenReview, Zotero or your own list. Nothing is saved before you have seen it."
      />
      <ActionForm action={previewBibtex} className="sheet grid max-w-[820px] gap-y-3.5 p-5">
        <UnsavedGuard />
        <TextArea
          name="bibtex"
          label="BibTeX"
          rows={12}
          spellCheck={false}
          placeholder={example}
          hint="Paste the entries here, or choose a file below. Up to 5 MB, which is some ten thousand papers."
        />
        <div className="[&_input]:py-1.5 [&_input::file-selector-button]:mr-3 [&_input::file-selector-button]:font-medium [&_input::file-selector-button]:text-accent">
          <TextField name="file" label="File" type="file" accept=".bib,.bibtex,.txt,text/plain,text/x-bibtex" />
        </div>
        <div className="flex justify-end">
          <SubmitButton className="btn btn-main">Preview</SubmitButton>
        </div>
      </ActionForm>
    </>
  )
}
