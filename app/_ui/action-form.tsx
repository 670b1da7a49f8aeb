"use client"

import { unstable_rethrow } from "next/navigation"
import {
  createContext,
  type ReactNode,
  type RefObject,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useSyncExternalStore,
} from "react"
import type { FormState } from "@/lib/form"

type Action = (previous: FormState, form: FormData) => Promise<FormState>

const Answered = createContext<FormState & { pending: boolean }>({ pending: false })

/** What the form around has been answered, and whether an answer is under way. */
export const useAnswered = () => useContext(Answered)

const unanswered = [
  "No answer came from the server, so this may not be saved.",
  "Send it again: nothing is made twice.",
]
const failed = ["Something failed on the server, so this may not be saved.", "Try again."]

// Only once scripts run: without them the form must carry the server action itself.
const tellingWhenUnanswered =
  (action: Action, form: RefObject<HTMLFormElement | null>): Action =>
  async (previous, sent) => {
    try {
      return await action(previous, sent)
    } catch (error) {
      unstable_rethrow(error)
      const values = [...sent].filter((entry): entry is [string, string] => typeof entry[1] === "string")
      // A refusal at the server's door reaches the browser as the words of an error.
      const refused = error instanceof Error && error.message.includes("nothing was saved")
      const [what, then] = error instanceof Error && "digest" in error ? failed : unanswered
      const typed = form.current?.querySelector(".input") ? " What you typed is still here." : ""
      const message = refused ? error.message : `${what}${typed} ${then}`
      return { message, values: Object.fromEntries(values) }
    }
  }

const never = () => () => {}

/** A form that works before the script arrives; afterwards it stays on its page and keeps what was typed. */
export function ActionForm({
  action,
  children,
  className,
  id,
  savedMessage,
}: {
  action: Action
  id?: string
  children: ReactNode
  className?: string
  savedMessage?: string
}) {
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const form = useRef<HTMLFormElement>(null)
  const [state, submit, pending] = useActionState(hydrated ? tellingWhenUnanswered(action, form) : action, {})

  useEffect(() => {
    const wrong = state.errors && form.current?.querySelector<HTMLElement>("[aria-invalid=true]")
    if (!wrong) return
    // Folded away, the field and what is wrong with it would not be seen.
    const fold = wrong.closest("details")
    if (fold) fold.open = true
    wrong.focus()
  }, [state])

  return (
    <form
      action={submit}
      ref={form}
      id={id}
      className={className}
      noValidate={hydrated}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
      }}
    >
      <Answered value={{ ...state, pending }}>
        {state.message && (
          <p role="alert" className="note note-bad col-span-full mb-2">
            {state.message}
          </p>
        )}
        {children}
        {savedMessage && (
          <p role="status" className="hint self-center empty:hidden">
            {state.saved && !pending ? savedMessage : ""}
          </p>
        )}
      </Answered>
    </form>
  )
}
