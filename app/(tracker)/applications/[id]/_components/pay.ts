import type { ApplicationDetail } from "@/lib/applications/queries"
import { payPeriods } from "@/lib/applications/schema"

type Pay = Pick<ApplicationDetail, "payMin" | "payMax" | "payCurrency" | "payPeriod">

/** A pay range as it is said: "£90,000 to £120,000 a year", "from $150,000". Null when neither end is known. */
export const payOf = ({ payMin, payMax, payCurrency, payPeriod }: Pay): string | null => {
  if (payMin === null && payMax === null) return null
  const money = new Intl.NumberFormat("en-GB", {
    ...(payCurrency && { style: "currency", currency: payCurrency, currencyDisplay: "narrowSymbol" }),
    maximumFractionDigits: 0,
  })
  const range =
    payMin === null || payMin === payMax
      ? `${payMin === null ? "up to " : ""}${money.format(payMax ?? 0)}`
      : payMax === null
        ? `from ${money.format(payMin)}`
        : `${money.format(payMin)} to ${money.format(payMax)}`
  return payPeriod ? `${range} ${payPeriods[payPeriod]}` : range
}
