import type { ReactNode } from "react"
import { SegmentField, TextField } from "@/app/_ui/field"
import { hasField } from "@/lib/record/credential"
import {
  awardNames,
  type CredentialType,
  closenessNames,
  courseLevelNames,
  credentialNames,
  degreeLevelNames,
} from "@/lib/record/kinds"
import { ChoiceField, DayField, FigureField, type Known, LinkField, WordsField } from "./plain-fields"

/** The type, what every credential has, and what its type has besides: the others are hidden, and not read. */
export function CredentialFields({ known }: { known: Known }) {
  return (
    <div className="group/type col-span-full grid gap-x-4 gap-y-3.5 md:grid-cols-2">
      <div className="col-span-full min-[34rem]:[&_.segments]:grid-cols-4">
        <SegmentField name="type" label="Type" options={types} defaultValue={known.type} />
      </div>
      <WordsField known={known} name="title" label="Title" max={300} required wide />
      <WordsField known={known} name="place" label="Place" max={300} hint="Who gave it, or where it appeared." />
      <DayField known={known} name="on" label="On" />
      <Only field="courseLevel">
        <ChoiceField known={known} name="courseLevel" label="Course level" names={courseLevelNames} none="–" />
      </Only>
      <Only field="degreeLevel">
        <ChoiceField known={known} name="degreeLevel" label="Degree level" names={degreeLevelNames} none="–" />
      </Only>
      <Only field="award">
        <ChoiceField known={known} name="award" label="Awarded or expected" names={awardNames} none="–" />
      </Only>
      <Only field="field">
        <WordsField known={known} name="field" label="Field" />
      </Only>
      <Only field="closeness">
        <ChoiceField
          known={known}
          name="closeness"
          label="Closeness to machine learning"
          names={closenessNames}
          none="–"
        />
      </Only>
      <Only field="minutes">
        <FigureField known={known} name="minutes" label="Minutes" whole />
      </Only>
      <Only field="slides">
        <LinkField known={known} name="slides" label="Slides" />
      </Only>
      <Only field="recording">
        <LinkField known={known} name="recording" label="Recording" />
      </Only>
      <TextField
        name="link"
        label="Link"
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={2000}
        defaultValue={known.link}
        wide
      />
    </div>
  )
}

const types = Object.entries(credentialNames)

const shownFor: Record<CredentialType, string> = {
  COURSE: "group-has-[[value=COURSE]:checked]/type:block",
  DEGREE: "group-has-[[value=DEGREE]:checked]/type:block",
  TALK: "group-has-[[value=TALK]:checked]/type:block",
  WRITING: "group-has-[[value=WRITING]:checked]/type:block",
}

/** A field that is shown while a type is chosen that has it; by style alone, so without scripts too. */
function Only({ field, children }: { field: string; children: ReactNode }) {
  const shown = Object.entries(shownFor).flatMap(([type, style]) => (hasField(type, field) ? [style] : []))
  return <div className={`hidden ${shown.join(" ")}`}>{children}</div>
}
