"use client"

import { type FocusEvent, type ReactNode, useState } from "react"

type Likely = { id: string; title: string; lab: string; standing: string }

const fieldsThatTell = ["lab", "title", "postingUrl"]

/** Around the fields that tell one application from another: points out one that looks the same, and lets it pass. */
export function LikelyDuplicate({ children }: { children: ReactNode }) {
  const [likely, setLikely] = useState<Likely[]>([])

  const look = async ({ target, relatedTarget }: FocusEvent) => {
    // The form is about to be sent: the page that answers will say it, and this would only keep the server from it.
    if (relatedTarget instanceof HTMLButtonElement && relatedTarget.type === "submit") return
    if (!(target instanceof HTMLInputElement) || !target.form || !fieldsThatTell.includes(target.name)) return
    const filledIn = new FormData(target.form)
    const query = new URLSearchParams(fieldsThatTell.map((field) => [field, `${filledIn.get(field) ?? ""}`]))
    // It only helps: where it cannot be asked, the form goes on without.
    const answer = await fetch(`/applications/likely?${query}`).catch(() => null)
    if (answer?.ok) setLikely(await answer.json())
  }

  return (
    <fieldset className="contents" onBlur={look}>
      {children}
      <div role="status" className="note col-span-full block empty:hidden">
        {likely.map(({ id, title, lab, standing }) => (
          <p key={id}>
            You have logged one like it:{" "}
            <a href={`/applications/${id}`} target="_blank" rel="noreferrer" className="underline underline-offset-2">
              {title}
            </a>{" "}
            at <bdi>{lab}</bdi>, {standing}.
          </p>
        ))}
      </div>
    </fieldset>
  )
}
