import { describe, expect, test } from "vitest"
import { settled } from "@/lib/checklists/meanwhile"

const was = { note: "shown", link: "" }
const stored = (note: string | null, link: string | null = null) => ({ note, link })

describe("an answer that was open while another was saved", () => {
  test.each([
    ["keeps what is stored where it was left as shown", stored("theirs"), stored("shown"), [], stored("theirs")],
    ["is stored where nobody else wrote", stored("shown"), stored("ours"), [], stored("ours")],
    ["is no question where both wrote the same", stored("both"), stored("both"), [], stored("both")],
    ["is one where they did not", stored("theirs"), stored("ours"), [], null],
    ["nor where one took out what the other changed", stored(null), stored("ours"), [], null],
    ["gives way where its writer says so", stored("theirs"), stored("ours"), ["note" as const], stored("theirs")],
    ["asks of each field apart", stored("theirs", "x"), stored("ours", "y"), ["note" as const], null],
    ["may be emptied", stored("shown", null), stored(null), [], stored(null)],
  ])("%s", (_, saved, typed, keep, words) => {
    expect(settled(saved, typed, was, keep)).toEqual(words)
  })
})
