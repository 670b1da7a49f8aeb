import { CheckboxesField } from "@/app/_ui/check-field"
import type { Day } from "@/lib/dates"
import { directionNames, skillNames, visibilityNames } from "@/lib/record/kinds"
import { FieldGroup } from "./field-group"
import { ChoiceField, DayField, FigureField, type Known, LinkField, ParagraphsField, WordsField } from "./plain-fields"

/** A name is enough; each group of the rest answers items of its own. */
export function ProjectFields({ known, today }: { known: Known; today: Day }) {
  return (
    <>
      <WordsField known={known} name="title" label="Name" max={300} required wide />
      <div className="col-span-full grid gap-x-4 gap-y-3.5 md:grid-cols-[minmax(0,1fr)_160px_160px]">
        <WordsField known={known} name="part" label="Your role" />
        <DayField known={known} name="on" label="Done on" max={today} />
        <ChoiceField known={known} name="visibility" label="Visibility" names={visibilityNames} />
      </div>
      <ParagraphsField known={known} name="summary" label="What it is" />
      <CheckboxesField name="skills" label="Skills" options={Object.entries(skillNames)} defaultValue={known.skills} />
      <FieldGroup
        summary="Who uses it, what was hard, where it is"
        fields={["users", "hard", "repository", "designDocument"]}
        known={known}
      >
        <WordsField known={known} name="users" label="Who uses it" max={500} wide />
        <LinkField known={known} name="repository" label="Repository" />
        <LinkField known={known} name="designDocument" label="Design document" />
        <ParagraphsField known={known} name="hard" label="What was hard" />
      </FieldGroup>
      <FieldGroup
        summary="Measured effect"
        fields={["metric", "unit", "better", "before", "after", "measuredHow"]}
        known={known}
      >
        <MeasuredEffect known={known} />
      </FieldGroup>
      <FieldGroup
        summary="Collaborators, experiment write-up"
        fields={["collaborators", "ownPart", "writeUp"]}
        known={known}
      >
        <WordsField known={known} name="collaborators" label="Collaborators" max={500} wide />
        <ParagraphsField known={known} name="ownPart" label="Your part" />
        <ParagraphsField
          known={known}
          name="writeUp"
          label="Experiment write-up"
          hint="A link to it, or the words themselves."
          max={10_000}
        />
      </FieldGroup>
    </>
  )
}

const MeasuredEffect = ({ known }: { known: Known }) => (
  <fieldset className="col-span-full grid grid-cols-2 gap-x-4 gap-y-3.5">
    <legend className="sr-only">Measured effect</legend>
    <div className="col-span-full grid gap-x-4 gap-y-3.5 md:grid-cols-[minmax(0,1fr)_110px_180px]">
      <WordsField known={known} name="metric" label="Metric" max={120} />
      <WordsField known={known} name="unit" label="Unit" max={40} />
      <ChoiceField known={known} name="better" label="Better" names={directionNames} none="–" />
    </div>
    <FigureField known={known} name="before" label="Before" />
    <FigureField known={known} name="after" label="After" />
    <ParagraphsField known={known} name="measuredHow" label="How measured" />
  </fieldset>
)
