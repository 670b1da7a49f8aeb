import { type Day, longDay } from "@/lib/dates"
import type { Implementation } from "@/lib/record/evidence"
import { withUnit } from "@/lib/record/gain"
import { gapOf } from "@/lib/record/gap"
import { attemptNames, directionNames } from "@/lib/record/kinds"
import { Facts, linkTo, Out, Part, wordsOf } from "./facts"

type Shown = { implementation: Implementation }

/** All that is known of an implementation, but for its figures. */
export function ImplementationPart({ implementation, today }: Shown & { today: Day }) {
  const { on, paperLink, arxiv, state, repository, seeds, ablations, writeUp, compute, learned, hours } = implementation
  return (
    <Part id="implementation" name="Implementation">
      <Facts
        empty=""
        facts={{
          State: attemptNames[state],
          "Done on": <time dateTime={on}>{longDay(on, today)}</time>,
          Paper: linkTo(paperLink),
          arXiv: arxiv && <Out href={`https://arxiv.org/abs/${arxiv}`}>{arxiv}</Out>,
          Repository: linkTo(repository),
          Seeds: seeds,
          Ablations: wordsOf(ablations),
          "Write-up": wordsOf(writeUp),
          Compute: compute,
          Learned: wordsOf(learned),
          Hours: hours,
        }}
      />
    </Part>
  )
}

/** The paper's figure beside the candidate's, and how far they are apart. */
export function FiguresPart({ implementation }: Shown) {
  const { metric, unit, better, target, reproduced } = implementation
  const gap = gapOf(implementation)
  return (
    <Part id="figures" name="Figures">
      {gap && (
        <p className="px-4 pt-3.5 font-serif text-[17px] leading-6">{gap.charAt(0).toUpperCase() + gap.slice(1)}</p>
      )}
      <Facts
        empty="The paper’s figure and yours stand here once you add them."
        facts={{
          Metric: metric,
          Better: better && directionNames[better],
          Paper: gap === null && target !== null && withUnit(target, unit),
          Yours: gap === null && reproduced !== null && withUnit(reproduced, unit),
        }}
      />
    </Part>
  )
}
