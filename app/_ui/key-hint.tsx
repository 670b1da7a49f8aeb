/** The keys that do the same; a hint for the eye, no part of the name, and none where there are no keys. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span aria-hidden="true" className="key-hint max-md:hidden">
      {keys}
    </span>
  )
}
