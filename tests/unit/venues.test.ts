import { describe, expect, test } from "vitest"
import type { Track } from "@/lib/record/kinds"
import { recogniseVenue, tierOf, venues } from "@/lib/record/venues"

const nameIn = (text: string) => recogniseVenue(text).venue?.name ?? null

/** As they stand in files from Google Scholar, DBLP, the ACL Anthology, OpenReview, IEEE, ACM and Springer. */
const written: Record<string, readonly string[]> = {
  NeurIPS: [
    "Advances in Neural Information Processing Systems 36",
    "Advances in neural information processing systems",
    "Advances in Neural Information Processing Systems 36: Annual Conference on Neural Information Processing Systems 2023, NeurIPS 2023, New Orleans, LA, USA, December 10 - 16, 2023",
    "Advances in Neural Information Processing Systems, volume 35",
    "Thirty-seventh Conference on Neural Information Processing Systems",
    "The Thirty-eighth Annual Conference on Neural Information Processing Systems",
    "Proceedings of the 31st International Conference on Neural Information Processing Systems",
    "NeurIPS 2023",
    "NeurIPS’22",
    "NeurIPS 2023 poster",
    "NIPS",
    "nips 2016",
    "Adv. Neural Inf. Process. Syst.",
    "Conference on Neural Information Processing Systems (NeurIPS)",
  ],
  ICML: [
    "Proc. of the 40th International Conference on Machine Learning",
    "International Conference on Machine Learning",
    "International conference on machine learning (ICML)",
    "Proceedings of the Thirty-Ninth International Conference on Machine Learning",
    "Forty-first International Conference on Machine Learning",
    "International Conference on Machine Learning, ICML 2023, 23-29 July 2023, Honolulu, Hawaii, USA",
    "Proceedings of the 37th International Conference on Machine Learning, ICML 2020, 13-18 July 2020, Virtual Event",
    "ICML '23",
    "ICML2023",
    "ICML 2024 Oral",
    "Proceedings of the 28th Int'l Conf. on Machine Learning",
  ],
  ICLR: [
    "International Conference on Learning Representations",
    "The Twelfth International Conference on Learning Representations",
    "The Twelfth International Conference on Learning Representations, ICLR 2024, Vienna, Austria, May 7-11, 2024",
    "9th International Conference on Learning Representations, ICLR 2021",
    "3rd International Conference on Learning Representations, ICLR 2015, San Diego, CA, USA, May 7-9, 2015, Conference Track Proceedings",
    "ICLR'24",
    "ICLR (Poster)",
    "International Conference on Learning Representations (ICLR)",
  ],
  JMLR: [
    "Journal of Machine Learning Research",
    "The Journal of Machine Learning Research",
    "J. Mach. Learn. Res.",
    "JMLR",
  ],
  TMLR: ["Transactions on Machine Learning Research", "Trans. Mach. Learn. Res.", "TMLR"],
  AAAI: [
    "Proceedings of the AAAI Conference on Artificial Intelligence",
    "Thirty-Second AAAI Conference on Artificial Intelligence",
    "Proceedings of the AAAI conference on artificial intelligence, volume 35",
    "The Thirty-Fourth AAAI Conference on Artificial Intelligence, AAAI 2020",
    "AAAI-23",
    "AAAI",
  ],
  IJCAI: [
    "Proceedings of the Twenty-Ninth International Joint Conference on Artificial Intelligence, IJCAI-20",
    "Proceedings of the Thirty-First International Joint Conference on Artificial Intelligence, IJCAI 2022, Vienna, Austria, 23-29 July 2022",
    "International Joint Conference on Artificial Intelligence",
    "IJCAI-PRICAI 2020",
    "IJCAI",
  ],
  COLT: [
    "Conference on Learning Theory",
    "Proceedings of the 31st Conference On Learning Theory",
    "COLT 2019",
    "Conference on Learning Theory, COLT 2018, Stockholm, Sweden, 6-9 July 2018",
  ],
  AISTATS: [
    "International Conference on Artificial Intelligence and Statistics",
    "Proceedings of The 25th International Conference on Artificial Intelligence and Statistics",
    "Artificial Intelligence and Statistics",
    "AISTATS",
  ],
  UAI: [
    "Uncertainty in Artificial Intelligence",
    "Proceedings of the Thirty-Fifth Conference on Uncertainty in Artificial Intelligence, UAI 2019",
    "UAI 2020",
    "Conference on Uncertainty in Artificial Intelligence (UAI)",
  ],
  CVPR: [
    "2023 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)",
    "Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition",
    "Proceedings of the IEEE conference on computer vision and pattern recognition",
    "2009 IEEE Conference on Computer Vision and Pattern Recognition",
    "IEEE Computer Society Conference on Computer Vision and Pattern Recognition",
    "IEEE Conf. Comput. Vis. Pattern Recog. (CVPR)",
    "CVPR 2022",
    "Computer Vision and Pattern Recognition",
  ],
  ICCV: [
    "Proceedings of the IEEE/CVF International Conference on Computer Vision",
    "2021 IEEE/CVF International Conference on Computer Vision (ICCV)",
    "ICCV",
    "Proceedings of the IEEE international conference on computer vision",
  ],
  ECCV: [
    "European Conference on Computer Vision",
    "Computer Vision – ECCV 2022",
    "Computer Vision -- ECCV 2020: 16th European Conference, Glasgow, UK",
    "Proceedings of the European conference on computer vision (ECCV)",
    "Computer Vision - ECCV 2020 - 16th European Conference, Glasgow, UK, August 23-28, 2020, Proceedings, Part I",
  ],
  ACL: [
    "Proceedings of the 58th Annual Meeting of the Association for Computational Linguistics",
    "Proceedings of the 61st Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)",
    "Proceedings of the 59th Annual Meeting of the Association for Computational Linguistics and the 11th International Joint Conference on Natural Language Processing (Volume 1: Long Papers)",
    "ACL 2020",
    "ACL/IJCNLP 2021",
    "Annual Meeting of the ACL",
    "Association for Computational Linguistics (ACL)",
  ],
  EMNLP: [
    "Proceedings of the 2020 Conference on Empirical Methods in Natural Language Processing (EMNLP)",
    "Proceedings of the 2019 Conference on Empirical Methods in Natural Language Processing and the 9th International Joint Conference on Natural Language Processing (EMNLP-IJCNLP)",
    "Empirical Methods in Natural Language Processing",
    "EMNLP-IJCNLP 2019",
    "EMNLP",
  ],
  NAACL: [
    "Proceedings of the 2019 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies, Volume 1 (Long and Short Papers)",
    "Proceedings of the 2021 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies, NAACL-HLT 2021, Online, June 6-11, 2021",
    "Proceedings of the 2025 Conference of the Nations of the Americas Chapter of the Association for Computational Linguistics: Human Language Technologies (Volume 1: Long Papers)",
    "NAACL-HLT",
    "NAACL 2024",
  ],
  TACL: [
    "Transactions of the Association for Computational Linguistics",
    "Trans. Assoc. Comput. Linguistics",
    "TACL",
    "Transactions of the ACL",
  ],
  COLM: ["First Conference on Language Modeling", "Conference on Language Modeling (COLM)", "COLM 2024"],
  RLC: [
    "Reinforcement Learning Conference",
    "RLC 2024",
    "Reinforcement Learning Journal",
    "Reinforcement Learning Conference (RLC)",
  ],
  CoRL: [
    "Conference on Robot Learning",
    "Conference on Robot Learning (CoRL)",
    "8th Annual Conference on Robot Learning",
    "CoRL 2022",
    "Proceedings of the 2020 Conference on Robot Learning",
  ],
  RSS: [
    "Robotics: Science and Systems",
    "Proceedings of Robotics: Science and Systems XIX",
    "Robotics: Science and Systems (RSS)",
    "RSS 2023",
    "Robotics: Science and Systems XVI, Virtual Event / Corvalis, Oregon, USA, July 12-16, 2020",
  ],
  ICRA: [
    "2023 IEEE International Conference on Robotics and Automation (ICRA)",
    "IEEE International Conference on Robotics and Automation, ICRA 2023, London, UK, May 29 - June 2, 2023",
    "International Conference on Robotics & Automation",
    "ICRA",
  ],
  MLSys: [
    "Proceedings of Machine Learning and Systems",
    "Proceedings of Machine Learning and Systems 2020, MLSys 2020, Austin, TX, USA, March 2-4, 2020",
    "MLSys",
    "Conference on Machine Learning and Systems",
  ],
  OSDI: [
    "16th USENIX Symposium on Operating Systems Design and Implementation (OSDI 22)",
    "OSDI",
    "14th {USENIX} Symposium on Operating Systems Design and Implementation ({OSDI} 20)",
  ],
  SOSP: [
    "Proceedings of the 29th Symposium on Operating Systems Principles",
    "Proceedings of the ACM SIGOPS 28th Symposium on Operating Systems Principles",
    "SOSP '23",
  ],
  KDD: [
    "Proceedings of the 29th ACM SIGKDD Conference on Knowledge Discovery and Data Mining",
    "Proceedings of the 22nd acm sigkdd international conference on knowledge discovery and data mining",
    "KDD '23: The 29th ACM SIGKDD Conference on Knowledge Discovery & Data Mining",
    "KDD",
    "SIGKDD",
  ],
  SIGIR: [
    "Proceedings of the 45th International ACM SIGIR Conference on Research and Development in Information Retrieval",
    "SIGIR '22",
    "SIGIR",
  ],
  ICASSP: [
    "ICASSP 2023 - 2023 IEEE International Conference on Acoustics, Speech and Signal Processing (ICASSP)",
    "IEEE International Conference on Acoustics, Speech, and Signal Processing",
    "ICASSP",
  ],
  Interspeech: [
    "Proc. Interspeech 2023",
    "INTERSPEECH",
    "Interspeech 2020, 21st Annual Conference of the International Speech Communication Association, Virtual Event, Shanghai, China, 25-29 October 2020",
    "Proc. INTERSPEECH 2023",
  ],
  FAccT: [
    "Proceedings of the 2023 ACM Conference on Fairness, Accountability, and Transparency",
    "FAccT '21",
    "Conference on Fairness, Accountability and Transparency",
    "Proceedings of the conference on fairness, accountability, and transparency",
  ],
  SaTML: [
    "2023 IEEE Conference on Secure and Trustworthy Machine Learning (SaTML)",
    "SaTML",
    "First IEEE Conference on Secure and Trustworthy Machine Learning",
  ],
}

test("every venue of the table has its strings here", () =>
  expect(Object.keys(written)).toEqual(venues.map(({ name }) => name)))

describe.each(Object.entries(written))("%s is recognised", (name, strings) => {
  test.each(strings)("in “%s”", (text) => {
    const { venue, track, preprint } = recogniseVenue(text)
    expect(venue?.name).toBe(name)
    expect(track).toBe(venue?.journal ? "JOURNAL" : null)
    expect(preprint).toBeUndefined()
  })
})

describe("nearly one of the table, and none", () => {
  test.each([
    "International Conference on Machine Learning and Applications",
    "2021 20th IEEE International Conference on Machine Learning and Applications (ICMLA)",
    "Asian Conference on Machine Learning",
    "European Conference on Machine Learning and Principles and Practice of Knowledge Discovery in Databases",
    "International Conference on Machine Learning and Cybernetics (ICMLC)",
    "International Conference on Machine Learning, Optimization, and Data Science",
    "International Conference on Machine Learning, Big Data and Business Intelligence (MLBDBI)",
    "International Conference on Neural Information Processing",
    "International Conference on Neural Information Processing, ICONIP 2020",
    "Neural Information Processing",
    "Machine Learning",
    "International Journal of Machine Learning Research",
    "Machine Learning Research",
    "Proceedings of Machine Learning Research",
    "Technips",
    "Snips and Clips",
    "nips and tucks",
    "Canadian Conference on Artificial Intelligence",
    "AAAI Spring Symposium Series",
    "AAAI Fall Symposium",
    "AAAI/ACM Conference on AI, Ethics, and Society",
    "Proceedings of the AAAI Conference on Human Computation and Crowdsourcing",
    "AAAI Press",
    "European Conference on Artificial Intelligence",
    "Artificial Intelligence",
    "Journal of Artificial Intelligence Research",
    "International Conference on Algorithmic Learning Theory",
    "Algorithmic Learning Theory",
    "Asian Conference on Computer Vision",
    "Winter Conference on Applications of Computer Vision",
    "International Conference on Computer Vision Theory and Applications",
    "International Conference on Computer Vision, Imaging and Computer Graphics Theory and Applications",
    "Chinese Conference on Pattern Recognition and Computer Vision (PRCV)",
    "International Conference on Pattern Recognition",
    "International Journal of Computer Vision",
    "British Machine Vision Conference",
    "Proceedings of the 16th Conference of the European Chapter of the Association for Computational Linguistics: Main Volume",
    "EACL 2023",
    "Asia-Pacific Chapter of the Association for Computational Linguistics",
    "Computational Linguistics",
    "Natural Language Processing Journal",
    "International Joint Conference on Natural Language Processing",
    "Language Resources and Evaluation Conference",
    "International Conference on Robot Intelligence Technology",
    "IEEE Robotics and Automation Letters",
    "International Conference on Rural Affairs (ICRA)",
    "International Conference on Ubiquitous Agriculture Institutes (UAI)",
    "IEEE/RSJ International Conference on Intelligent Robots and Systems (IROS)",
    "Science Robotics",
    "RSS feeds",
    "Pacific-Asia Conference on Knowledge Discovery and Data Mining",
    "Data Mining and Knowledge Discovery",
    "ACM SIGKDD Explorations Newsletter",
    "ACM Transactions on Knowledge Discovery from Data",
    "European Conference on Information Retrieval",
    "Annual International ACM SIGIR Forum",
    "USENIX Security Symposium",
    "Symposium on Networked Systems Design and Implementation",
    "ACM SIGOPS Operating Systems Review",
    "Speech Communication",
    "IEEE Transactions on Audio, Speech and Language Processing",
    "Nature",
    "",
    "   ",
    "Colt’s-foot Quarterly",
  ])("“%s”", (text) => expect(recogniseVenue(text)).toEqual({ venue: null, track: null }))
})

describe("A workshop is not the conference", () => {
  test.each([
    "NeurIPS 2023 Workshop on Distribution Shifts",
    "NeurIPS Workshop",
    "ICML 2021 Workshop on Uncertainty and Robustness in Deep Learning",
    "Workshop on Instruction Tuning and Instruction Following at NeurIPS 2023",
    "Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops",
    "2019 IEEE/CVF International Conference on Computer Vision Workshop (ICCVW)",
    "CVPRW",
    "ICMLW 2023",
    "MATH-AI @ NeurIPS 2023",
    "Proceedings of the Third BlackboxNLP Workshop on Analyzing and Interpreting Neural Networks for NLP",
    "Proceedings of the 57th Annual Meeting of the Association for Computational Linguistics: Student Research Workshop",
    "ICLR 2017 workshop track",
  ])("“%s”", (text) => {
    expect(recogniseVenue(text)).toEqual({ venue: null, track: "WORKSHOP" })
    expect(tierOf({ venue: text, tier: null })).toBe("OTHER")
  })

  test("but the series of that name holds conferences", () =>
    expect(
      nameIn(
        "International Conference on Artificial Intelligence and Statistics, JMLR Workshop and Conference Proceedings",
      ),
    ).toBe("AISTATS"))
})

describe("What stands beside the main track", () => {
  const tracks: [string, Track | null, string | null][] = [
    ["Findings of the Association for Computational Linguistics: EMNLP 2023", "FINDINGS", "EMNLP"],
    ["Findings of the Association for Computational Linguistics: NAACL 2024", "FINDINGS", "NAACL"],
    ["Findings of the Association for Computational Linguistics: ACL-IJCNLP 2021", "FINDINGS", "ACL"],
    ["Findings of the Association for Computational Linguistics", "FINDINGS", "ACL"],
    ["Findings of ACL", "FINDINGS", "ACL"],
    ["Findings of EMNLP 2020", "FINDINGS", "EMNLP"],
    ["EMNLP (Findings)", "FINDINGS", "EMNLP"],
    ["NeurIPS Datasets and Benchmarks Track", "DATASETS", "NeurIPS"],
    ["NeurIPS Datasets and Benchmarks", "DATASETS", "NeurIPS"],
    [
      "Thirty-seventh Conference on Neural Information Processing Systems Datasets and Benchmarks Track",
      "DATASETS",
      "NeurIPS",
    ],
    [
      "Thirty-fifth Conference on Neural Information Processing Systems Datasets and Benchmarks Track (Round 2)",
      "DATASETS",
      "NeurIPS",
    ],
    [
      "Proceedings of the 60th Annual Meeting of the Association for Computational Linguistics: System Demonstrations",
      null,
      null,
    ],
    ["Companion Proceedings of the ACM SIGKDD Conference on Knowledge Discovery and Data Mining", null, null],
    ["EMNLP 2022: Tutorial Abstracts", null, null],
    ["EMNLP 2023: Industry Track", null, null],
    ["AAAI Student Abstract", null, null],
  ]
  test.each(tracks)("“%s”", (text, track, venue) => {
    expect(recogniseVenue(text).track).toBe(track)
    expect(nameIn(text)).toBe(venue)
  })
})

test.each(["arXiv preprint arXiv:2301.01234", "arXiv", "CoRR", "CoRR, abs/2301.01234", "ArXiv e-prints", "bioRxiv"])(
  "“%s” is no venue",
  (text) => expect(recogniseVenue(text)).toEqual({ venue: null, track: null, preprint: true }),
)

test("the candidate's own tier outweighs the table", () => {
  expect(tierOf({ venue: "NeurIPS 2023", tier: null })).toBe("TOP")
  expect(tierOf({ venue: "CVPR", tier: null })).toBe("SPECIALISED")
  expect(tierOf({ venue: "A small meeting", tier: "TOP" })).toBe("TOP")
  expect(tierOf({ venue: null, tier: null })).toBe("OTHER")
})

test("a name of any length is taken apart in no time", () => {
  const before = performance.now()
  for (const text of [
    "international conference on machine learning and ".repeat(400),
    "(".repeat(20_000),
    "- ".repeat(10_000),
  ])
    recogniseVenue(text)
  expect(performance.now() - before).toBeLessThan(1000)
})
