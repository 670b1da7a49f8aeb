import Form from "next/form"

/** Search, kept in the address. A plain form: without scripts its button sends it. */
export function Search({ list, q, what }: { list: string; q: string; what: string }) {
  return (
    <Form action={list} role="search" className="flex items-center gap-2 border-b border-line px-3 py-2.5">
      <input
        key={q}
        type="search"
        name="q"
        aria-label="Search"
        placeholder={what}
        defaultValue={q}
        maxLength={200}
        className="min-h-8 min-w-0 flex-1 rounded-md bg-transparent px-1 placeholder:text-faint"
      />
      <button type="submit" className="btn">
        Search
      </button>
    </Form>
  )
}
