import { beforeAll, expect, test } from "vitest"
import { listLikely } from "@/lib/applications/queries"
import { likelySearch } from "@/lib/applications/schema"
import type { Viewer } from "@/lib/auth/viewer"
import { syncDirectory } from "@/lib/labs/commands"
import { log } from "../support/applications"
import { signUp } from "../support/viewer"

let ada: Viewer
beforeAll(async () => {
  await syncDirectory()
  ada = await signUp("Ada")
  await log(ada, { title: "Ingénieure 100%", lab: "FAIR", postingUrl: "https://jobs.example/1" })
  await log(ada, { title: "Compiler engineer", lab: "Ada’s Garage" })
  await log(ada, { title: "Compiler engineer, tools", lab: "Ada’s Garage", postingUrl: "https://jobs.example/2" })
  await log(await signUp("Grace"), { title: "Solver", lab: "OpenAI", postingUrl: "https://jobs.example/3" })
})

test.each([
  ["the same title at the same lab", { lab: "Ada’s Garage", title: "Compiler engineer" }, ["Compiler engineer"]],
  ["in other letters", { lab: "adas garage", title: "COMPILER Engineer" }, ["Compiler engineer"]],
  ["the lab by another name", { lab: "Meta FAIR", title: "ingenieure 100%" }, ["Ingénieure 100%"]],
  ["the same link", { postingUrl: "https://jobs.example/2" }, ["Compiler engineer, tools"]],
  [
    "the link as somebody passed it on",
    { postingUrl: "http://JOBS.example/2/?utm_source=mail&ref=x#apply" },
    ["Compiler engineer, tools"],
  ],
  ["a link that goes on", { postingUrl: "https://jobs.example/2/4" }, []],
  ["a link that asks for another", { postingUrl: "https://jobs.example/2?job=7" }, []],
  ["a link that stops before", { postingUrl: "https://jobs.example/" }, []],
  ["words where a link belongs", { postingUrl: "compilers" }, []],
  [
    "the link of one and the title of another, the link’s first",
    { lab: "Ada’s Garage", title: "Compiler engineer", postingUrl: "https://jobs.example/1" },
    ["Ingénieure 100%", "Compiler engineer"],
  ],
  [
    "link and title of the same one",
    { lab: "FAIR", title: "Ingénieure 100%", postingUrl: "https://jobs.example/1" },
    ["Ingénieure 100%"],
  ],
  ["only the beginning of a title", { lab: "Ada’s Garage", title: "Compiler" }, []],
  ["a title as a pattern", { lab: "FAIR", title: "%" }, []],
  ["the same title at another lab", { lab: "OpenAI", title: "Compiler engineer" }, []],
  ["a title without a lab", { title: "Compiler engineer" }, []],
  ["Grace’s", { lab: "OpenAI", title: "Solver", postingUrl: "https://jobs.example/3" }, []],
  ["nothing", {}, []],
])("an application like one that Ada has, by %s", async (_, typed, titles) => {
  const found = await listLikely(ada, likelySearch.parse(typed))
  expect(found.map(({ title }) => title)).toEqual(titles)
})
