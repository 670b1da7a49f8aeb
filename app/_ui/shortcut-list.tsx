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

/** What the keys do. */
export function ShortcutList() {
  return (
    <>
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
    </>
  )
}
