/** The keys that do the same; a hint for the eye, no part of the name. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span aria-hidden="true" className="key-hint">
      {keys}
    </span>
  )
}
