/** A file of so many entries, each a paper that no other is, as an anthology writes them: abstracts and accents with them. */
export const bibtexOf = (count: number, others = 2): string =>
  Array.from({ length: count }, (_, number) => entry(number + 1, others)).join("\n\n")

const entry = (number: number, others: number) => `@inproceedings{lovelace-etal-${number},
  title = {{P}aper number ${number}: Weaving {\\"o}ther {BERT}s in $O(n^2)$},
  author = {Lovelace, Ada${" and Ho{\\v{c}}evar, Toma{\\v z}".repeat(others)}},
  booktitle = {Proceedings of the ${number % 60}th Annual Meeting of the Association for Computational Linguistics},
  month = jul,
  year = {20${`${10 + (number % 15)}`}},
  publisher = {Association for Computational Linguistics},
  url = {https://aclanthology.org/2020.acl-main.${number}},
  doi = {10.18653/v1/2020.acl-main.${number}},
  pages = {${number}--${number + 9}},
  abstract = {${"We weave words, {\\em many} of them, and measure what comes of it. ".repeat(5)}}
}`
