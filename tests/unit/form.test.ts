import { describe, expect, test } from "vitest"
import { z } from "zod"
import { calendarDay, complaints, fieldsOf, line, optional, pastDay, prose, typedIn, webLink } from "@/lib/form"

const form = (...fields: [string, string | File][]) => {
  const sent = new FormData()
  for (const [name, value] of fields) sent.append(name, value)
  return sent
}

/** What the schema says of a text: the text as it is stored, or the first complaint. */
const said = (schema: z.ZodType, typed: unknown) => {
  const parsed = schema.safeParse(typed)
  return parsed.success ? { stored: parsed.data } : { complaint: parsed.error.issues[0]?.message }
}
const stored = (text: unknown) => ({ stored: text })
const refused = (complaint: string) => ({ complaint })

describe("a day", () => {
  test.each(["0026-11-20", "0000-01-01", "1949-12-31", "2100-01-01", "9999-12-31"])(
    "is refused for its year: %s",
    (day) => {
      expect(said(calendarDay, day)).toEqual(refused("Choose a day between 1950 and 2099."))
    },
  )

  test.each(["1950-01-01", "2099-12-31"])("may be %s", (day) => {
    expect(said(calendarDay, day)).toEqual(stored(day))
  })
})

describe("the fields of a form", () => {
  test("are those that Ada filled, without React's own", () => {
    const sent = form(
      ["$ACTION_REF_1", ""],
      ["$ACTION_1:0", "{}"],
      ["$ACTION_KEY", "k"],
      ["title", "Research Engineer"],
    )
    expect({ ...fieldsOf(sent) }).toEqual({ title: "Research Engineer" })
  })

  test("are a list where one was sent twice, which no schema for text takes", () => {
    const fields = fieldsOf(form(["title", "One"], ["title", "Two"]))
    expect(fields.title).toEqual(["One", "Two"])
    expect(said(line("the title", 200), fields.title)).toEqual(refused("Enter the title as text."))
    // As of the boxes that were ticked in a form that comes back.
    expect(typedIn(fields)).toEqual({ title: "One\nTwo" })
  })

  test("are a file where one was sent, which no schema for text takes either", () => {
    const fields = fieldsOf(form(["notes", new File(["text"], "notes.txt")]))
    expect(fields.notes).toBeInstanceOf(File)
    expect(said(prose("the notes", 200), fields.notes)).toEqual(refused("Enter the notes as text."))
    expect(said(optional(prose("the notes", 200)), fields.notes)).toEqual(refused("Enter the notes as text."))
    expect(typedIn(fields)).toEqual({})
  })

  test("cannot reach what every object has", () => {
    const fields = fieldsOf(form(["__proto__", "x"], ["constructor", "y"]))
    expect(Object.keys(fields)).toEqual(["__proto__", "constructor"])
    expect(Object.prototype).not.toHaveProperty("x")
    expect(said(z.strictObject({}), fields)).toHaveProperty("complaint")
  })

  test("come back as typed, but for passwords", () => {
    const fields = fieldsOf(form(["email", " Ada@Example.org "], ["password", "secret"], ["newPassword", "secret"]))
    expect(typedIn(fields)).toEqual({ email: " Ada@Example.org " })
  })
})

test("each field has its first complaint, and a field the form does not have is the form's", () => {
  const schema = z.strictObject({ title: line("the title", 3).min(5, "Second."), note: z.string("Note.") })
  const { error } = schema.safeParse({ title: "Four", note: 1, ownerId: "someone" })
  expect(error && complaints(error)).toEqual({
    errors: { title: "Keep the title to 3 characters.", note: "Note." },
    message: "This form does not look like ours. Reload the page and try again.",
  })
})

describe("one line", () => {
  const name = line("the name", 5)

  test.each([
    ["  Ada  ", "Ada"],
    ["\tAda\n", "Ada"],
    ["\u00a0Ada\ufeff", "Ada"],
    ["Zoe\u0308", "Zo\u00eb"],
    ["12345", "12345"],
    ["  12345  ", "12345"],
    ["e\u0308".repeat(5), "\u00eb".repeat(5)],
    ["<b>&", "<b>&"],
    ["👩‍🔬", "👩‍🔬"],
    ["", ""],
  ])("%j is stored as %j", (typed, text) => {
    expect(said(name, typed)).toEqual(stored(text))
  })

  test.each(["123456", "é".repeat(6), "👩‍🔬abc"])("%j is too long", (typed) => {
    expect(said(name, typed)).toEqual(refused("Keep the name to 5 characters."))
  })

  test.each(["A\u0000da", "\u0000", "A\tda", "A\nda", "A\rda", "A\u001bda", "A\u007fda", "A\u0085da"])(
    "%j has control characters",
    (typed) => {
      expect(said(name, typed)).toEqual(refused("Remove the control characters."))
    },
  )

  test.each(["\u200b\u2060", "\u202e", "\u00ad", "\u3164"])("%j shows nothing", (typed) => {
    expect(said(name, typed)).toEqual(refused("Enter the name in characters that can be seen."))
  })

  test.each([undefined, null, 7, {}, ["Ada"]])("%j is not text", (typed) => {
    expect(said(name, typed)).toEqual(refused("Enter the name as text."))
  })
})

describe("several lines", () => {
  const note = prose("the note", 5)

  test.each([
    ["\r\n a\r\nb \r\n", "a\nb"],
    ["a\tb\nc", "a\tb\nc"],
    ["a\r\nb\r\nc", "a\nb\nc"],
    ["Zoe\u0308", "Zo\u00eb"],
  ])("%j are stored as %j", (typed, text) => {
    expect(said(note, typed)).toEqual(stored(text))
  })

  test("are too long one character past the end", () => {
    expect(said(note, "123456")).toEqual(refused("Keep the note to 5 characters."))
  })

  test.each(["a\u0000b", "a\rb", "a\u001bb", "a\u007fb", "a\u009fb", "a\vb"])("%j have control characters", (typed) => {
    expect(said(note, typed)).toEqual(refused("Remove the control characters."))
  })
})

describe("a link", () => {
  const long = (length: number) => "https://example.org/".padEnd(length, "a")

  test.each([
    "https://example.org",
    "http://example.org:8080/a?b=c#d",
    "HTTPS://Example.org/",
    "https://пример.рф/",
    "https://example.org/a%20b",
    long(2000),
  ])("%s is stored as typed", (typed) => {
    expect(said(webLink, ` ${typed}\n`)).toEqual(stored(typed))
  })

  test.each([
    "javascript:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "data:text/html,hello",
    "ftp://example.org/",
    "file:///etc/passwd",
    "blob:https://example.org/1",
    "example.org/job",
    "//example.org/job",
    "https:example.org",
    "https:/example.org",
    "https://",
    "https://exa mple.org/",
    "no link",
    "",
  ])("%j is refused", (typed) => {
    expect(said(webLink, typed)).toEqual(refused("Enter a full link, starting with https://."))
  })

  test.each([
    "https://example.org/a\u0000b",
    "https://exam\u0000ple.org/",
    "https://example.org/a\u001bb",
    "https://example.org/a\nb",
    "https://example.org/\u007f.",
    "java\nscript:alert(1)",
  ])("%j has control characters", (typed) => {
    expect(said(webLink, typed)).toEqual(refused("Remove the control characters."))
  })

  test("is too long one character past 2000", () => {
    expect(said(webLink, long(2001))).toEqual(refused("Keep the link to 2000 characters."))
  })
})

describe("what is optional", () => {
  test.each([undefined, "", "  ", "\t\r\n", "\u00a0"])("and left as %j is null", (typed) => {
    expect(said(optional(webLink), typed)).toEqual(stored(null))
    expect(said(optional(calendarDay), typed)).toEqual(stored(null))
  })

  test("and filled wrongly is refused all the same", () => {
    expect(said(optional(webLink), "ftp://example.org")).toHaveProperty("complaint")
    expect(said(optional(line("the name", 3)), "Grace")).toEqual(refused("Keep the name to 3 characters."))
    expect(said(optional(calendarDay), ["2026-11-23"])).toEqual(refused("Enter a day."))
  })
})

describe("a day that has come", () => {
  const day = pastDay("2026-11-23")

  test("is today or earlier", () => {
    expect(said(day, " 2026-11-23 ")).toEqual(stored("2026-11-23"))
    expect(said(day, "1999-12-31")).toEqual(stored("1999-12-31"))
    expect(said(day, "2026-11-24")).toEqual(refused("Choose today or an earlier day."))
  })

  test("exists", () => {
    const complaint = "Enter a day that exists, like 2026-11-23."
    for (const typed of ["2026-02-30", "23.11.2026", "", "2026-11-23\u0000"])
      expect(said(day, typed)).toEqual(refused(complaint))
    expect(said(day, undefined)).toEqual(refused("Enter a day."))
  })
})
