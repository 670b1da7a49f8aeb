import { readFileSync } from "node:fs"
import path from "node:path"
import { axe } from "../support/axe"
import { bibtexOf } from "../support/bibtex/generate"
import { fits } from "../support/hands"
import { expect, type Person, test } from "../support/people"

const importing = "/record/publications/import"

const realistic = path.resolve(import.meta.dirname, "../support/bibtex/realistic.bib")

const paper = (title: string, author = "Ada Lovelace") =>
  `@article{k, title = {${title}}, author = {${author}}, year = 2024}`

const preview = async ({ page }: Person, text: string) => {
  await page.goto(importing)
  await page.getByLabel("BibTeX").fill(text)
  await page.getByRole("button", { name: "Preview" }).click()
}

const importAll = async (person: Person, text: string) => {
  await preview(person, text)
  await person.page.getByRole("button", { name: "Import", exact: true }).click()
  await expect(person.page).toHaveURL(/\/record\/publications\?imported=\d{13}$/)
}

test("Ada pastes her papers, sees them, and imports them", async ({ ada }) => {
  const { page } = ada
  await page.goto("/record/publications")
  await page.getByRole("link", { name: "Import BibTeX" }).click()
  await expect(page.getByRole("heading", { name: "Import BibTeX" })).toBeVisible()
  await page
    .getByLabel("BibTeX")
    .fill(`${paper("On {L}ooms")}\n${paper("On Engines").replace("year", "booktitle = {NeurIPS}, year")}`)
  await page.getByRole("button", { name: "Preview" }).click()

  await expect(page).toHaveURL(/\/import\/[\da-f-]{36}$/)
  await expect(page.getByText("2 new", { exact: true })).toBeVisible()
  await expect(page.getByRole("checkbox", { name: "On Looms" })).toBeChecked()
  await expect(page.getByText("NeurIPS · 2024 · line 2")).toBeVisible()
  await axe(page)
  await page.getByRole("button", { name: "Import", exact: true }).click()

  await expect(page.getByRole("status").getByText("2 publications imported.")).toBeVisible()
  await expect(page.getByRole("link", { name: "On Looms" })).toBeVisible()
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(page.getByRole("link", { name: "On Looms" })).toHaveCount(0)
})

test("Ada unticks what is not hers", async ({ ada }) => {
  await preview(ada, [paper("Hers"), paper("Another’s"), paper("A third")].join("\n"))
  await ada.page.getByRole("button", { name: "Untick all" }).click()
  await ada.page.getByRole("button", { name: "Import", exact: true }).click()
  await expect(ada.page.getByText("Tick what is to come in.")).toBeVisible()
  await ada.page.getByRole("checkbox", { name: "Hers" }).check()
  await ada.page.getByRole("button", { name: "Import", exact: true }).click()
  await expect(ada.page.getByText("1 publication imported.")).toBeVisible()
  await expect(ada.page.getByRole("link", { name: "Another’s" })).toHaveCount(0)
})

test("Ada chooses a file as editors leave them: the good entries come in, the others are told line by line", async ({
  ada,
}) => {
  const { page } = ada
  await page.goto(importing)
  await page.getByLabel("File").setInputFiles(realistic)
  await page.getByRole("button", { name: "Preview" }).click()
  await expect(page.getByText("14 new, 3 could not be read")).toBeVisible()
  const unread = page.getByRole("region", { name: "Could not be read" }).getByRole("listitem")
  await expect(unread).toHaveText([
    /^Line 109\s*comma2020: A comma or a brace is missing before “journal = {TMLR},”\.$/,
    /^Line 119\s*unclosed2020: A { that is opened in it is never closed\.$/,
    /^Line 128\s*noauthor: It has no authors\.$/,
  ])
  await page.getByRole("button", { name: "Import", exact: true }).click()
  await expect(page.getByText("14 publications imported.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Gröbner Bases for BERT: A O(nlogn) Approach & More" })).toBeVisible()
})

test("A second import finds what is there, with a way to it", async ({ ada }) => {
  const { page } = ada
  await importAll(ada, paper("Known"))
  await preview(ada, [paper("{K}nown."), paper("New"), paper("New")].join("\n"))
  await expect(page.getByText("1 new, 2 already there")).toBeVisible()
  const known = page.getByRole("region", { name: "Already there" })
  await expect(known.getByText("The same as in line 2 of this file")).toBeVisible()
  await axe(page)
  await known.getByRole("link", { name: "Already in your record" }).click()
  await expect(page.getByRole("heading", { name: "Known" })).toBeVisible()

  await importAll(ada, paper("New"))
  await preview(ada, `${paper("Known")}\n${paper("New")}`)
  await expect(page.getByText("Every publication that could be read is in your record already.")).toBeVisible()
  await expect(page.getByRole("button", { name: "Import", exact: true })).toHaveCount(0)
})

test("Ada says which author she is, where it is unclear", async ({ ada }) => {
  const { page } = ada
  await preview(
    ada,
    `${paper("Clear", "Ada Lovelace and Charles Babbage")}\n${paper("Unclear", "A. Byron and A. King")}`,
  )
  await expect(page.getByText("You: Ada Lovelace, 1 of 2")).toBeVisible()
  const asked = page.getByLabel("Which author are you?")
  await expect(asked).toHaveCount(1)
  await expect(asked.locator("option")).toHaveText(["Choose", "A. Byron", "A. King", "None of these"])
  await expect(asked).toHaveValue("")
  await asked.selectOption("A. King")
  await page.getByRole("button", { name: "Import", exact: true }).click()
  await page.getByRole("link", { name: "Unclear" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Unclear" })).toBeVisible()
  await expect(page.getByText("A. King").first()).toBeVisible()
})

test("What cannot be read at all is said beside what was sent", async ({ ada }) => {
  const { page } = ada
  await preview(ada, "Dear Ada, my papers are attached.")
  await expect(page.getByText(/There is no BibTeX entry in this/)).toBeVisible()
  await expect(page.getByLabel("BibTeX")).toHaveValue("Dear Ada, my papers are attached.")
  await page.getByLabel("File").setInputFiles(realistic)
  await page.getByRole("button", { name: "Preview" }).click()
  await expect(page.getByText("Paste BibTeX or choose a file, not both.")).toBeVisible()
  await page.goto(importing)
  await page.getByRole("button", { name: "Preview" }).click()
  await expect(page.getByText("Paste BibTeX, or choose a file.")).toBeVisible()
  await axe(page)
})

test("More than five megabytes are refused in words, and nothing is read", async ({ ada, allowError }) => {
  allowError(/status of 413/)
  const { page } = ada
  const buffer = Buffer.from(`${paper("Small")}\n${"% \n".repeat(1_750_000)}`)
  await page.goto(importing)
  await page.getByLabel("File").setInputFiles({ name: "all.bib", mimeType: "text/x-bibtex", buffer })
  await page.getByRole("button", { name: "Preview" }).click()
  await expect(
    page.getByText("That is more than 5 MB. Split the file and import its parts one after another."),
  ).toBeVisible()
  const larger = Buffer.concat([buffer, buffer])
  await page.getByLabel("File").setInputFiles({ name: "all.bib", mimeType: "text/x-bibtex", buffer: larger })
  await page.getByRole("button", { name: "Preview" }).click()
  await expect(page.getByText(/more than 5 MB of BibTeX, so nothing was saved/)).toBeVisible()
})

test("A file of five megabytes is read", async ({ ada }) => {
  const { page } = ada
  const buffer = Buffer.from(`${paper("Small")}\n`.padEnd(4_999_000, "% a remark\n"))
  await page.goto(importing)
  await page.getByLabel("File").setInputFiles({ name: "all.bib", mimeType: "text/x-bibtex", buffer })
  await page.getByRole("button", { name: "Preview" }).click()
  await expect(page.getByRole("checkbox", { name: "Small" })).toBeChecked()
})

test("A large file shows how far it is, and then the first of its papers", async ({ ada }) => {
  test.slow()
  const { page } = ada
  await page.goto(importing)
  const buffer = Buffer.from(bibtexOf(1200, 24))
  await page.getByLabel("File").setInputFiles({ name: "all.bib", mimeType: "text/x-bibtex", buffer })
  await page.getByRole("button", { name: "Preview" }).click()
  await expect(page.getByText(/^[\d,]+ of 1,200 entries read$/)).toBeVisible()
  await axe(page)
  expect((await page.request.get("/healthz")).status()).toBe(200)
  await expect(page.getByText("1,200 new", { exact: true })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole("checkbox", { name: /^Paper number/ })).toHaveCount(200)
  await expect(page.getByRole("checkbox", { name: /^The other 1,000 too/ })).toBeChecked()
  await page.getByRole("button", { name: "Import", exact: true }).click()
  await expect(page.getByText("1,200 publications imported.")).toBeVisible({ timeout: 30_000 })
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(page.getByRole("link", { name: /^Paper number/ })).toHaveCount(0)
})

test("Ada takes her publications out as BibTeX, and nobody else does", async ({ ada, grace, browser }) => {
  await importAll(ada, paper("On {L}ooms & Ether"))
  const file = await ada.page.request.get("/record/publications/bibtex")
  expect(file.headers()["content-type"]).toBe("text/x-bibtex; charset=utf-8")
  expect(file.headers()["content-disposition"]).toMatch(/^attachment; filename="publications-[\d-]+\.bib"$/)
  expect(await file.text()).toContain("title = {{On} {Looms} \\& {Ether}}")
  expect(await (await grace.page.request.get("/record/publications/bibtex")).text()).toBe("")
  const guest = await browser.newPage()
  await guest.goto("/record/publications/bibtex")
  await expect(guest).toHaveURL(/\/sign-in\?next=%2Frecord%2Fpublications$/)
  await guest.close()
})

test("Grace cannot open Ada’s preview", async ({ ada, grace, allowError }) => {
  allowError(/status of 404/)
  await preview(ada, paper("Hers alone"))
  await expect(ada.page.getByRole("checkbox", { name: "Hers alone" })).toBeVisible()
  const answer = await grace.page.goto(ada.page.url())
  expect(answer?.status()).toBe(404)
  await expect(grace.page.getByText("Hers alone")).toHaveCount(0)
})

test.describe("on a phone", () => {
  test("the whole way fits, whatever the words", async ({ ada }) => {
    const { page } = ada
    await page.setViewportSize({ width: 390, height: 844 })
    const long = "Anextraordinarilylongwordwithoutanybreakinit".repeat(4)
    await preview(ada, `${readFileSync(realistic, "utf8")}\n${paper(long, "B. Byron")}\n@article{${long}, title = {x`)
    await expect(page.getByText(/^15 new/)).toBeVisible()
    await fits(page)
    await axe(page)
    await page.getByRole("button", { name: "Import", exact: true }).click()
    await expect(page.getByText("15 publications imported.")).toBeVisible()
  })
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("Ada pastes, sees, imports and takes back", async ({ ada }) => {
    const { page } = ada
    await preview(ada, `${paper("First")}\n${paper("Second")}\n@article{broken, title = {x}`)
    await expect(page.getByText("2 new, 1 could not be read")).toBeVisible()
    await expect(page.getByRole("button", { name: "Untick all" })).toHaveCount(0)
    await axe(page)
    await page.getByRole("checkbox", { name: "Second" }).uncheck()
    await page.getByRole("button", { name: "Import", exact: true }).click()
    await expect(page.getByText("1 publication imported.")).toBeVisible()
    await page.getByRole("button", { name: "Undo" }).click()
    await expect(page.getByRole("link", { name: "First" })).toHaveCount(0)
  })

  test("Ada chooses a file, and refreshes until it is read", async ({ ada }) => {
    test.slow()
    const { page } = ada
    await page.goto(importing)
    const buffer = Buffer.from(bibtexOf(1200, 24))
    await page.getByLabel("File").setInputFiles({ name: "all.bib", mimeType: "text/x-bibtex", buffer })
    await page.getByRole("button", { name: "Preview" }).click()
    await expect(page.getByText(/^[\d,]+ of 1,200 entries read$/)).toBeVisible()
    await expect(page.getByRole("link", { name: "Refresh" })).toHaveAttribute("href", new URL(page.url()).pathname)
    await expect(async () => {
      await page.reload()
      await expect(page.getByText("1,200 new", { exact: true })).toBeVisible({ timeout: 2000 })
    }).toPass()
  })

  test("and is told what is wrong beside the field", async ({ ada }) => {
    await preview(ada, "nothing to see")
    await expect(ada.page.getByText(/There is no BibTeX entry in this/)).toBeVisible()
    await expect(ada.page.getByLabel("BibTeX")).toHaveValue("nothing to see")
  })
})
