import type { RawEntry } from "./reading"

const arxivNumber = /(\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?/

const namedArxiv = new RegExp(`arxiv(?:\\.org/(?:abs|pdf|html)/|[:.\\s]\\s*)${arxivNumber.source}`, "i")

const codeHosts = /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|sr\.ht|huggingface\.co)$/i

/** Where a reader finds the paper, as the fields of the form have it: what is not there is the empty text. */
export const linksOf = ({ fields, urls }: RawEntry) => {
  const own = [fields.url, fields.code, fields.github, fields.codeurl, fields.software].map((url) => tidy(url ?? ""))
  const all = [...own, ...urls.map(tidy)].filter((url) => URL.canParse(url))
  return {
    doi: doiOf(fields, all),
    arxiv: arxivOf(fields, all),
    openReview: all.find((url) => hostOf(url) === "openreview.net") ?? "",
    code: all.find((url) => codeHosts.test(hostOf(url))) ?? "",
  }
}

// What LaTeX needs before a sign of an address, the address does not.
const tidy = (url: string): string => url.trim().replaceAll(/\\([_%#&~{}])/g, "$1")

const hostOf = (url: string): string => new URL(url).hostname

// arXiv gives each of its numbers a DOI too, which is no more than the number.
const doiOf = ({ doi = "" }: RawEntry["fields"], urls: readonly string[]): string => {
  const named = tidy(doi) || urls.find((url) => /(?:^|\.)doi\.org$/.test(hostOf(url))) || ""
  const bare = named.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "").trim()
  return /^10\.48550\/arxiv\./i.test(bare) ? "" : bare
}

const arxivOf = (fields: RawEntry["fields"], urls: readonly string[]): string => {
  const {
    eprint = "",
    archiveprefix = "",
    eprinttype = "",
    journal = "",
    journaltitle = "",
    note = "",
    doi = "",
  } = fields
  const bare = arxivNumber.exec(eprint)
  const isArxiv = /^arxiv$/i.test(archiveprefix || eprinttype || "arxiv")
  if (bare?.[1] && isArxiv && eprint.replace(/^arxiv:\s*/i, "").startsWith(bare[1])) return bare[1]
  const volume = /^corr$/i.test(journal) ? (fields.volume ?? "").replace(/^abs\//, "arxiv:") : ""
  const places = [journal, journaltitle, fields.howpublished ?? "", volume, note, doi, ...urls]
  return places.map((place) => namedArxiv.exec(place)?.[1]).find(Boolean) ?? ""
}
