import Link from "next/link"
import { ActionForm } from "@/app/_ui/action-form"
import { EmptyState } from "@/app/_ui/empty-state"
import type { Day } from "@/lib/dates"
import type { ActionRow as Row } from "@/lib/insights/queries"
import { pressAction } from "../actions"
import { dashboardAddress } from "../address"
import { ActionRow } from "./action-row"
import { namesOf } from "./action-words"

type Found = { readonly rows: readonly Row[]; readonly total: number; readonly more: boolean }

/** What to do next. One form holds every row's buttons, each of which says what it is for. */
export function NextActions({ found, today, all }: { found: Found; today: Day; all: boolean }) {
  const { rows, total, more } = found
  const names = namesOf(rows, today)
  return (
    <section className="sheet" aria-labelledby="next-actions">
      <header>
        <h2 id="next-actions">Next actions</h2>
        {(all || total > rows.length) && (
          <Link
            href={dashboardAddress({ actions: all ? undefined : "all" })}
            prefetch={false}
            className="link text-xs font-normal text-faint"
          >
            {all ? "Fewer" : `All ${total}${more ? "+" : ""}`}
          </Link>
        )}
      </header>
      {rows.length === 0 ? (
        <Nothing />
      ) : (
        <ActionForm action={pressAction}>
          {all && <input type="hidden" name="actions" value="all" />}
          <ul>
            {rows.map((row, index) => (
              <ActionRow key={row.key} row={row} name={names[index] ?? ""} today={today} />
            ))}
          </ul>
          {all && more && (
            <p className="hint border-t border-line px-4 py-3">The first {total}. More come up as these are done.</p>
          )}
        </ActionForm>
      )}
    </section>
  )
}

function Nothing() {
  return (
    <EmptyState title="Nothing to do today">
      <p>
        Offers, deadlines within 14 days, next steps, applications you have heard nothing of for 14 days, and open core
        items come up here. Give an application a{" "}
        <Link href="/applications?stage=OPEN" prefetch={false} className="inline-link">
          next step or a deadline
        </Link>{" "}
        to be reminded of it.
      </p>
    </EmptyState>
  )
}
