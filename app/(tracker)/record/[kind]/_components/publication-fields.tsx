import { CheckField } from "@/app/_ui/check-field"
import { TextArea, TextField } from "@/app/_ui/field"
import type { Day } from "@/lib/dates"
import { statusNames, tierNames, trackNames } from "@/lib/record/kinds"
import { venues } from "@/lib/record/venues"
import { FieldGroup } from "./field-group"
import { ChoiceField, DayField, type Known, LinkField, ParagraphsField, WordsField } from "./plain-fields"

/** Title and authors are enough; the rest says what the paper answers, and where it is. */
export function PublicationFields({ known, today }: { known: Known; today: Day }) {
  return (
    <>
      <WordsField known={known} name="title" label="Title" max={300} required wide />
      <TextArea
        name="authors"
        label="Authors"
        hint="In the paper’s order, one a line or with commas between."
        required
        rows={3}
        maxLength={20_000}
        defaultValue={known.authors}
        wide
      />
      <div className="col-span-full grid gap-x-4 gap-y-3.5 md:grid-cols-[minmax(0,1fr)_150px_90px]">
        <TextField
          name="venue"
          label="Venue"
          list="venues"
          autoComplete="off"
          maxLength={300}
          defaultValue={known.venue}
        />
        <ChoiceField known={known} name="track" label="Track" names={trackNames} />
        <TextField name="year" label="Year" inputMode="numeric" maxLength={4} defaultValue={known.year} />
      </div>
      <datalist id="venues">
        {venues.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ChoiceField known={known} name="status" label="Status" names={statusNames} />
      <DayField known={known} name="statusOn" label="Since" max={today} />
      <FieldGroup summary="DOI, arXiv and other links" fields={["doi", "arxiv", "openReview", "code"]} known={known}>
        <WordsField known={known} name="doi" label="DOI" hint="Like 10.1000/182." />
        <WordsField known={known} name="arxiv" label="arXiv" hint="Like 2301.01234." />
        <LinkField known={known} name="openReview" label="OpenReview" />
        <LinkField known={known} name="code" label="Code" />
      </FieldGroup>
      <FieldGroup
        summary="Your place, tier, award, your contribution"
        fields={["self", "equalFirst", "tier", "award", "contribution"]}
        known={known}
      >
        <WordsField
          known={known}
          name="self"
          label="Your name among them"
          hint="Left empty, it is found by the name of your account."
        />
        <div className="self-start md:pt-6">
          <CheckField name="equalFirst" label="Equal first author" defaultValue={known.equalFirst} />
        </div>
        <ChoiceField known={known} name="tier" label="Tier" names={tierNames} none="As the table of venues says" />
        <WordsField known={known} name="award" label="Award" />
        <ParagraphsField known={known} name="contribution" label="Your contribution" />
      </FieldGroup>
    </>
  )
}
