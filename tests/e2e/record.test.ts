import type { Page } from "@playwright/test"
import { axe } from "../support/axe"
import { hold, scriptsWork } from "../support/hands"
import { expect, test } from "../support/people"

const add = async (page: Page, kind: string, one: string, fill: () => Promise<void>, title: string) => {
  await page.goto(`/record/${kind}`)
  await page.getByRole("link", { name: `Add ${one}` }).click()
  await expect(page.getByRole("heading", { level: 1, name: `Add ${one}` })).toBeVisible()
  await fill()
  await page.getByRole("button", { name: `Add ${one}` }).click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
}

const addPaper = (page: Page, title: string, authors = "Grace Hopper, Ada") =>
  add(
    page,
    "publications",
    "publication",
    async () => {
      await page.getByLabel("Title").fill(title)
      await page.getByLabel("Authors").fill(authors)
    },
    title,
  )

const exactly = (page: Page, label: string) => page.getByLabel(label, { exact: true })

const trashAndUndo = async (page: Page, title: string) => {
  await page.getByRole("button", { name: "Move to trash" }).click()
  await expect(page.getByText("1 entry moved to the trash.")).toBeVisible()
  await expect(page.getByRole("link", { name: title, exact: true })).toHaveCount(0)
  await axe(page)
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible()
}

const search = async (page: Page, q: string) => {
  await page.getByLabel("Search").fill(q)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/q=/)
}

const fillDoctorate = async (page: Page) => {
  await page.getByLabel("Title").fill("PhD")
  await exactly(page, "On").fill("2031-06-30")
  await page.getByLabel("Degree level").selectOption("DOCTORATE")
  await page.getByLabel("Awarded or expected").selectOption("EXPECTED")
  await page.getByLabel("Field").fill("Reinforcement learning")
  await page.getByLabel("Closeness to machine learning").selectOption("ML")
}

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })

    test("an empty record says what each kind would answer", async ({ ada: { page } }) => {
      await page.goto("/record")
      await expect(page.getByText("Nothing in your record yet")).toBeVisible()
      for (const one of ["publication", "project", "implementation", "credential"])
        await expect(page.getByRole("link", { name: `Add ${one}` })).toBeVisible()
      await expect(page.getByText("A publication record")).toBeVisible()
      await axe(page)
      await page.getByRole("link", { name: "Implementations" }).click()
      await expect(page.getByText("No implementations yet")).toBeVisible()
      await expect(page.getByText("Reimplemented a paper’s technique")).toBeVisible()
      await axe(page)
      await page.goto("/record/publications")
      await expect(page.getByRole("link", { name: "Import BibTeX" })).toHaveAttribute(
        "href",
        "/record/publications/import",
      )
    })

    test("Ada adds a publication and finds it in her list", async ({ ada: { page } }) => {
      await add(
        page,
        "publications",
        "publication",
        async () => {
          await axe(page)
          await page.getByLabel("Title").fill("Sparse RL at Scale")
          await page.getByLabel("Authors").fill("Grace Hopper, Ada and Alan Turing")
          await page.getByLabel("Venue").fill("ICLR")
          await page.getByLabel("Year").fill("2025")
          await page.getByLabel("Status").selectOption("ACCEPTED")
          await page.getByLabel("Since").fill("2025-01-22")
          await page.getByText("DOI, arXiv and other links").click()
          await page.getByLabel("arXiv").fill("https://arxiv.org/abs/2501.01234v2")
        },
        "Sparse RL at Scale",
      )
      await expect(page.getByText("Author 2 of 3")).toBeVisible()
      await expect(page.getByRole("region", { name: "What it answers" })).toContainText("A publication record")
      await axe(page)

      await page.getByRole("link", { name: "Publications", exact: true }).click()
      await search(page, "sparse TURING")
      const year = page.getByRole("region", { name: "2025" })
      await expect(year.getByRole("link", { name: "arXiv" })).toHaveAttribute(
        "href",
        "https://arxiv.org/abs/2501.01234",
      )
      await expect(year.locator("b")).toHaveText("Ada")
      await expect(year).toContainText("ICLR 2025")
      await axe(page)
      await search(page, "nothing like it")
      await expect(page.getByText("Nothing found")).toBeVisible()
      await axe(page)
      await page.getByRole("link", { name: "Show everything" }).click()
      await page.getByRole("link", { name: "Sparse RL at Scale" }).click()
      await page.getByRole("link", { name: "Edit" }).click()
      await expect(page.getByLabel("arXiv")).toHaveValue("2501.01234")
    })

    test("Ada edits a publication, trashes it and takes it back", async ({ ada: { page } }) => {
      await addPaper(page, "Sparse RL at Scale")
      await page.getByRole("link", { name: "Edit" }).click()
      await page.getByLabel("Award").fill("Best paper")
      await page.getByRole("button", { name: "Save" }).click()
      await expect(page.getByText("Best paper")).toBeVisible()
      await trashAndUndo(page, "Sparse RL at Scale")
    })

    test("the history of a publication takes changes, and gives them back", async ({ ada: { page } }) => {
      await addPaper(page, "Next Idea")
      const history = page.getByRole("region", { name: "History" })
      const note = async (status: string, day: string) => {
        await history.getByLabel("Status").selectOption(status)
        await exactly(page, "On").fill(day)
        await history.getByRole("button", { name: "Add to history" }).click()
      }
      await note("IDEA", "2025-02-01")
      await expect(history.getByRole("listitem")).toHaveCount(2)
      await note("IDEA", "2025-03-01")
      await expect(history.getByText("The history says so already.")).toBeVisible()
      await expect(exactly(page, "On")).toHaveValue("2025-03-01")
      await history.getByRole("button", { name: "Remove Idea of 1 February 2025" }).click()
      await expect(page.getByText("Idea of 1 February 2025 removed from the history.")).toBeVisible()
      await expect(history.getByRole("listitem")).toHaveCount(1)
      await expect(history.getByRole("button", { name: "Remove" })).toHaveCount(0)
      await axe(page)
      await page.getByRole("button", { name: "Undo" }).click()
      await expect(history.getByRole("listitem")).toHaveText([/Draft/, /Idea/])
    })

    test("a paper on which nobody is called Ada is saved, and asks which author she is", async ({ ada: { page } }) => {
      await addPaper(page, "Who Wrote This?", "G. Hopper, Countess of Lovelace")
      await expect(page.getByText("Which of these authors are you?")).toBeVisible()
      await axe(page)
      await page.getByRole("link", { name: "Publications", exact: true }).click()
      await page.getByRole("link", { name: "Which of them are you?" }).click()
      await page.getByRole("button", { name: "Countess of Lovelace" }).click()
      await expect(page.getByText("Author 2 of 2")).toBeVisible()
      await expect(page.getByText("Which of these authors are you?")).toHaveCount(0)

      await addPaper(page, "Not Mine", "G. Hopper, Alan Turing")
      await page.getByRole("button", { name: "None of these" }).click()
      await expect(page.getByText("None of the authors is you")).toBeVisible()
      await expect(page.getByText("Which of these authors are you?")).toHaveCount(0)
    })

    test("Ada adds a project and sees its gain", async ({ ada: { page } }) => {
      await add(
        page,
        "projects",
        "project",
        async () => {
          await exactly(page, "Name").fill("Cluster scheduler")
          await page.getByRole("checkbox", { name: "Infrastructure", exact: true }).check()
          await page.getByRole("checkbox", { name: "Distributed systems" }).check()
          await page.getByText("Who uses it, what was hard").click()
          await page.getByLabel("Who uses it").fill("Six teams")
          await page.getByText("Measured effect").first().click()
          await page.getByLabel("Metric").fill("Median wait")
          await page.getByLabel("Unit").fill("s")
          await page.getByLabel("Better").selectOption("LOWER")
          await page.getByLabel("Before").fill("41")
          await page.getByLabel("After").fill("9")
        },
        "Cluster scheduler",
      )
      await expect(page.getByRole("region", { name: "Measured effect" })).toContainText("4.6 times faster")
      const answers = page.getByRole("region", { name: "What it answers" })
      await expect(answers).toContainText("Built infrastructure that others run on")
      await expect(answers).toContainText("Not yet. Say what was hard about it")
      await axe(page)
      await page.getByRole("link", { name: "Edit" }).click()
      await expect(page.getByRole("checkbox", { name: "Distributed systems" })).toBeChecked()
      await page.getByRole("checkbox", { name: "Distributed systems" }).uncheck()
      await page.getByText("Collaborators, experiment write-up").click()
      await page.getByLabel("Experiment write-up").fill("https://example.org/write-up")
      await page.getByRole("button", { name: "Save" }).click()
      await expect(page.getByRole("link", { name: "example.org/write-up" })).toHaveAttribute("rel", "noreferrer")
      await expect(page.getByText("Distributed systems")).toHaveCount(0)
      await trashAndUndo(page, "Cluster scheduler")
    })

    test("Ada adds an implementation and sees the gap, and what else it lacks", async ({ ada: { page } }) => {
      await add(
        page,
        "implementations",
        "implementation",
        async () => {
          await exactly(page, "Paper").fill("Decision Transformer")
          await page.getByLabel("State").selectOption("REPRODUCED")
          await page.getByLabel("Metric").fill("Return")
          await page.getByLabel("Better").selectOption("HIGHER")
          await page.getByLabel("Paper’s figure").fill("108.4")
          await page.getByLabel("Your figure").fill("106.9")
        },
        "Decision Transformer",
      )
      await expect(page.getByText("Paper 108.4, yours 106.9: lower by 1.5 (1.4%)")).toBeVisible()
      await expect(page.getByText("Add its repository or a write-up")).toBeVisible()
      await axe(page)
      await page.getByRole("link", { name: "Edit" }).click()
      await page.getByLabel("Repository").fill("https://example.org/dt")
      await page.getByRole("button", { name: "Save" }).click()
      await expect(page.getByText("Target 108.4, reproduced 106.9")).toBeVisible()
      await trashAndUndo(page, "Decision Transformer")
    })

    test("the form of a credential shows the fields of its type", async ({ ada: { page } }) => {
      await add(
        page,
        "credentials",
        "credential",
        async () => {
          await expect(page.getByLabel("Course level")).toBeVisible()
          await page.getByRole("radio", { name: "Talk" }).check()
          await expect(page.getByLabel("Course level")).toBeHidden()
          await axe(page)
          await page.getByLabel("Minutes").fill("plenty")
          await page.getByRole("radio", { name: "Degree" }).check()
          await expect(page.getByLabel("Minutes")).toBeHidden()
          await fillDoctorate(page)
        },
        "PhD",
      )
      await expect(page.getByRole("region", { name: "Degree" })).toContainText("30 June 2031")
      await expect(page.getByText("plenty")).toHaveCount(0)
      await axe(page)
    })

    test("Ada edits a credential, trashes it, takes it back and finds it", async ({ ada: { page } }) => {
      await page.goto("/record/credentials/new?type=DEGREE")
      await fillDoctorate(page)
      await page.getByRole("button", { name: "Add credential" }).click()
      await expect(page.getByRole("heading", { level: 1, name: "PhD" })).toBeVisible()
      await page.getByRole("link", { name: "Edit" }).click()
      await expect(page.getByRole("radio", { name: "Degree" })).toBeChecked()
      await page.getByLabel("Place").fill("Cambridge")
      await page.getByRole("button", { name: "Save" }).click()
      await trashAndUndo(page, "PhD")
      await page.goto("/record")
      await search(page, "cambridge reinforcement")
      await expect(page.getByRole("row", { name: /PhD/ })).toContainText("expected")
      await axe(page)
    })

    test("what is wrong stands beside its field, and what was typed and ticked stays", async ({ ada: { page } }) => {
      await page.goto("/record/projects/new")
      // What the browser itself would hold back must be refused by the server too.
      if (scripts) await scriptsWork(page)
      else
        await page
          .locator("form[class]")
          .evaluateAll((forms) => forms.map((form) => form.setAttribute("novalidate", "")))
      await page.getByRole("checkbox", { name: "GPU kernels" }).check()
      await page.getByRole("checkbox", { name: "ML code" }).check()
      await page.getByText("Who uses it, what was hard").click()
      await page.getByLabel("Repository").fill("javascript:alert(1)")
      await page.getByLabel("What was hard").fill("two\nlines")
      await page.getByText("Measured effect").first().click()
      await page.getByLabel("Before").fill("nine")
      await page.getByRole("button", { name: "Add project" }).click()
      await expect(page.getByText("Give the project’s name.")).toBeVisible()
      await expect(page.getByText("Enter a full link, starting with https://.")).toBeVisible()
      await expect(page.getByText("Enter the figure before as a number, like 9.5.")).toBeVisible()
      await expect(page.getByLabel("What was hard")).toHaveValue("two\nlines")
      await expect(page.getByLabel("Before")).toHaveValue("nine")
      await expect(page.getByRole("checkbox", { name: "GPU kernels" })).toBeChecked()
      await expect(page.getByRole("checkbox", { name: "ML code" })).toBeChecked()
      await expect(page.getByRole("checkbox", { name: "Performance" })).not.toBeChecked()
      await axe(page)
    })

    test("of two edits both texts are shown, and Ada chooses field by field", async ({ ada: { page, context } }) => {
      await addPaper(page, "Two Tabs")
      const address = new URL(page.url()).pathname
      await page.goto(`${address}/edit`)
      const other = await context.newPage()
      await other.goto(`${address}/edit`)
      await other.getByLabel("Venue").fill("ICML")
      await other.getByLabel("Track").selectOption("WORKSHOP")
      await other.getByLabel("Year").fill("2024")
      await other.getByRole("button", { name: "Save" }).click()
      await expect(other.getByRole("heading", { level: 1, name: "Two Tabs" })).toBeVisible()

      await page.getByLabel("Venue").fill("NeurIPS")
      await page.getByLabel("Year").fill("2026")
      await page.getByRole("button", { name: "Save" }).click()
      await expect(page.getByText(/saved this entry first/)).toBeVisible()
      await expect(page.getByLabel("Venue")).toHaveValue("NeurIPS")
      await expect(page.getByRole("checkbox", { name: "Keep what was saved: ICML" })).not.toBeChecked()
      await expect(page.getByRole("checkbox", { name: "Keep what was saved: Workshop" })).toBeChecked()
      await axe(page)
      await page.getByRole("checkbox", { name: "Keep what was saved: 2024" }).check()
      await page.getByRole("button", { name: "Save" }).click()
      await expect(page.getByRole("heading", { level: 1, name: "Two Tabs" })).toBeVisible()
      const paper = page.getByRole("region", { name: "Paper" })
      await expect(paper).toContainText("NeurIPS")
      await expect(paper).toContainText("Workshop")
      await expect(paper).toContainText("2024")
    })

    test("what is in the trash is restored, or deleted for good", async ({ ada: { page } }) => {
      await addPaper(page, "Mistake")
      await page.getByRole("button", { name: "Move to trash" }).click()
      await expect(page.getByText("1 entry moved to the trash.")).toBeVisible()
      await page.goto("/record/trash")
      await expect(page.getByText("30 days left")).toBeVisible()
      await axe(page)
      await page.getByRole("button", { name: "Restore Mistake" }).click()
      await expect(page.getByRole("heading", { level: 1, name: "Mistake" })).toBeVisible()
      await page.getByRole("button", { name: "Move to trash" }).click()
      await expect(page.getByText("1 entry moved to the trash.")).toBeVisible()
      await page.goto("/record/trash")
      await page.getByRole("button", { name: "Delete for good Mistake" }).click()
      await expect(page.getByText("The trash is empty")).toBeVisible()
      await axe(page)
    })

    test("an entry like one before is pointed out, not refused", async ({ ada: { page } }) => {
      await addPaper(page, "Attention at Scale")
      await addPaper(page, "ATTENTION at scale")
      await expect(page.getByText("Your record has one like it:")).toBeVisible()
      await axe(page)
      await page.getByRole("link", { name: "Attention at Scale", exact: true }).click()
      await expect(page.getByRole("heading", { level: 1, name: "Attention at Scale", exact: true })).toBeVisible()
    })
  })
}

test("an address sets what a new form begins with", async ({ ada: { page } }) => {
  await page.goto("/record/projects/new?skills=INFRASTRUCTURE&skills=ML_CODE&better=LOWER")
  await expect(page.getByRole("checkbox", { name: "Infrastructure", exact: true })).toBeChecked()
  await expect(page.getByRole("checkbox", { name: "ML code" })).toBeChecked()
  await expect(page.getByLabel("Better")).toBeVisible()
  await page.goto("/record/publications/new?status=ACCEPTED&year=soon")
  await expect(page.getByLabel("Status")).toHaveValue("ACCEPTED")
  await expect(page.getByLabel("Year")).toHaveValue("")
  await page.goto("/record/credentials/new?type=DEGREE")
  await expect(page.getByLabel("Degree level")).toBeVisible()
})

test("Ada sends a form from the keyboard, and is asked before she leaves one", async ({ ada: { page } }) => {
  await page.goto("/record/projects/new")
  await scriptsWork(page)
  await exactly(page, "Name").fill("Sweep runner")
  const asked: string[] = []
  page.once("dialog", (dialog) => {
    asked.push(dialog.message())
    dialog.dismiss()
  })
  await page.getByRole("link", { name: "Cancel" }).click()
  await expect.poll(() => asked).toEqual(["Leave this page? What you typed here is not saved."])
  await page.getByLabel("What it is").fill("Runs sweeps.")
  await page.keyboard.press("Control+Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Sweep runner" })).toBeVisible()
})

test("Grace finds nothing where Ada's entry is, nor anybody under another kind", async ({ ada, grace, allowError }) => {
  allowError(/status of 404/)
  await addPaper(ada.page, "Ada’s own")
  const address = new URL(ada.page.url()).pathname
  for (const path of [address, `${address}/edit`]) expect((await grace.page.goto(path))?.status()).toBe(404)
  const elsewhere = address.replace("publications", "projects")
  for (const path of [elsewhere, `${elsewhere}/edit`, "/record/hobbies", "/record/hobbies/new"])
    expect((await ada.page.goto(path))?.status()).toBe(404)
})

const long = "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(5)

const kinds = ["publications", "projects", "implementations", "credentials"]

for (const width of [1440, 390, 360]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme })

      test("the forms of the record hold", async ({ ada: { page } }) => {
        await hold(
          page,
          kinds.map((kind) => `/record/${kind}/new`),
        )
      })

      test("long words wrap on a publication and in the lists", async ({ ada: { page } }) => {
        await addPaper(page, long, Array.from({ length: 20 }, (_, n) => `${long.slice(0, 50)}${n}`).join(", "))
        const paper = new URL(page.url()).pathname
        await hold(page, [paper, `${paper}/edit`, "/record", "/record/publications"])
      })

      test("long words wrap on a project and in the trash", async ({ ada: { page } }) => {
        await add(page, "projects", "project", async () => exactly(page, "Name").fill(long), long)
        const project = new URL(page.url()).pathname
        await hold(page, [project, "/record/projects"])
        await page.goto(project)
        await page.getByRole("button", { name: "Move to trash" }).click()
        await expect(page.getByText("1 entry moved to the trash.")).toBeVisible()
        await hold(page, ["/record/trash"])
      })
    })
  }
}
