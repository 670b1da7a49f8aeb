"use client"

const shortcuts: [keys: string, does: string][] = [
  ["N", "Log an application"],
  ["/", "Search"],
  ["G D", "Dashboard"],
  ["G A", "Applications"],
  ["G Y", "Readiness"],
  ["G R", "Record"],
  ["G L", "Labs"],
  ["J", "Next row of the list"],
  ["K", "Row before"],
  ["Enter", "Open the row"],
  ["Ctrl Enter", "Send the form you are in"],
  ["?", "This list"],
]

const openAsModal = (dialog: HTMLDialogElement | null) => dialog?.showModal()

/** What the keys do. `close` is called when it is closed. */
export default function ShortcutDialog({ close }: { close: () => void }) {
  return (
    <dialog
      ref={openAsModal}
      onClose={close}
      aria-labelledby="shortcuts"
      className="sheet m-auto w-[min(420px,92vw)] p-5 text-ink backdrop:bg-[#000]/40"
    >
      <h2 id="shortcuts" className="mb-3">
        Keyboard shortcuts
      </h2>
      <dl className="grid grid-cols-[96px_minmax(0,1fr)] gap-y-1.5">
        {shortcuts.map(([keys, does]) => (
          <div key={keys} className="contents">
            <dt>
              {keys.split(" ").map((key) => (
                <span key={key} className="key-hint mr-1">
                  {key}
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-4 text-right">
        <button type="submit" className="btn">
          Close
        </button>
      </form>
    </dialog>
  )
}
