import type { Implementation } from "./evidence"
import { withUnit } from "./gain"

const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumSignificantDigits: 2 })

/**
 * How far a reproduced figure is from the paper's, in words and without a verdict ("paper 108.4, yours 106.9: lower by 1.5 (1.4%)"); null while
 * one of them is missing.
 */
export const gapOf = ({ unit, target, reproduced }: Pick<Implementation, "unit" | "target" | "reproduced">) => {
  if (target === null || reproduced === null) return null
  const figures = `paper ${withUnit(target, unit)}, yours ${withUnit(reproduced, unit)}`
  if (target === reproduced) return `${figures}: the same`
  const away = Math.abs(reproduced - target)
  const relative = target === 0 ? "" : ` (${percent.format(away / Math.abs(target))})`
  // Of figures in percent, another percentage would be taken for points.
  const apart = unit === "%" ? withUnit(away, "points") : `${withUnit(away, unit)}${relative}`
  return `${figures}: ${reproduced > target ? "higher" : "lower"} by ${apart}`
}
