import type { Day } from "@/lib/dates"
import { attemptNames, directionNames } from "@/lib/record/kinds"
import { FieldGroup } from "./field-group"
import { ChoiceField, DayField, FigureField, type Known, LinkField, ParagraphsField, WordsField } from "./plain-fields"

/** The paper and how far it got; both figures and the repository or a write-up make it count. */
export function ImplementationFields({ known, today }: { known: Known; today: Day }) {
  return (
    <>
      <WordsField known={known} name="title" label="Paper" hint="Its title." max={300} required wide />
      <ChoiceField known={known} name="state" label="State" names={attemptNames} />
      <DayField known={known} name="on" label="Done on" max={today} />
      <LinkField known={known} name="repository" label="Repository" wide />
      <div className="col-span-full grid gap-x-4 gap-y-3.5 md:grid-cols-[minmax(0,1fr)_110px_180px]">
        <WordsField known={known} name="metric" label="Metric" max={120} />
        <WordsField known={known} name="unit" label="Unit" max={40} />
        <ChoiceField known={known} name="better" label="Better" names={directionNames} none="–" />
      </div>
      <div className="col-span-full grid grid-cols-2 gap-x-4 gap-y-3.5">
        <FigureField known={known} name="target" label="Paper’s figure" />
        <FigureField known={known} name="reproduced" label="Your figure" />
      </div>
      <FieldGroup summary="Where the paper is" fields={["paperLink", "arxiv"]} known={known}>
        <LinkField known={known} name="paperLink" label="Paper link" />
        <WordsField known={known} name="arxiv" label="arXiv" hint="Like 2301.01234." />
      </FieldGroup>
      <FieldGroup
        summary="Experiment write-up, seeds, ablations, compute, what you learned"
        fields={["writeUp", "seeds", "ablations", "compute", "learned", "hours"]}
        known={known}
      >
        <ParagraphsField
          known={known}
          name="writeUp"
          label="Experiment write-up"
          hint="A link to it, or the words themselves."
          max={10_000}
        />
        <div className="col-span-full grid grid-cols-2 gap-x-4 gap-y-3.5">
          <FigureField known={known} name="seeds" label="Seeds" whole />
          <FigureField known={known} name="hours" label="Hours" />
        </div>
        <ParagraphsField known={known} name="ablations" label="Ablations" />
        <WordsField known={known} name="compute" label="Compute" max={300} wide />
        <ParagraphsField known={known} name="learned" label="What you learned" />
      </FieldGroup>
    </>
  )
}
