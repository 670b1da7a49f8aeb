import Form from "next/form"
import { SearchField } from "@/app/_ui/search-field"

/** Search, kept in the address. A plain form: without scripts its button sends it. */
export function Search({ list, q, what }: { list: string; q: string; what: string }) {
  return (
    <Form action={list} role="search" className="flex items-center gap-2 border-b border-line px-3 py-2.5">
      <SearchField q={q} placeholder={what} />
      <button type="submit" className="btn">
        Search
      </button>
    </Form>
  )
}
