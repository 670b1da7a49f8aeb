import type { Tier } from "./kinds"

export type Venue = {
  readonly name: string
  readonly tier: Exclude<Tier, "OTHER">
  readonly journal: boolean
  /** Other names it goes by, short and full, as lists and BibTeX files write them. */
  readonly aliases: readonly string[]
}

const venue = (name: string, tier: Venue["tier"], ...aliases: string[]): Venue => ({
  name,
  tier,
  journal: false,
  aliases,
})
const journal = (name: string, tier: Venue["tier"], ...aliases: string[]): Venue => ({
  name,
  tier,
  journal: true,
  aliases,
})

/** The venues that count as top tier or as a subfield's own. Of these only NeurIPS, ICML and ICLR are the talk's ("Q&A 5"). */
export const venues: readonly Venue[] = [
  venue(
    "NeurIPS",
    "TOP",
    "NIPS",
    "Advances in Neural Information Processing Systems",
    "Neural Information Processing Systems",
    "Adv Neural Inf Process Syst",
  ),
  venue("ICML", "TOP", "International Conference on Machine Learning", "Int Conf Mach Learn"),
  venue("ICLR", "TOP", "International Conference on Learning Representations", "Int Conf Learn Represent"),
  journal("JMLR", "TOP", "Journal of Machine Learning Research", "J Mach Learn Res"),
  journal("TMLR", "TOP", "Transactions on Machine Learning Research", "Trans Mach Learn Res"),
  venue("AAAI", "TOP", "AAAI Conference on Artificial Intelligence", "AAAI Conf Artif Intell"),
  venue(
    "IJCAI",
    "TOP",
    "International Joint Conference on Artificial Intelligence",
    "International Joint Conferences on Artificial Intelligence",
  ),
  venue("COLT", "SPECIALISED", "Conference on Learning Theory", "Conference on Computational Learning Theory"),
  venue(
    "AISTATS",
    "SPECIALISED",
    "International Conference on Artificial Intelligence and Statistics",
    "Artificial Intelligence and Statistics",
  ),
  venue(
    "UAI",
    "SPECIALISED",
    "Conference on Uncertainty in Artificial Intelligence",
    "Uncertainty in Artificial Intelligence",
  ),
  venue(
    "CVPR",
    "SPECIALISED",
    "Conference on Computer Vision and Pattern Recognition",
    "Computer Vision and Pattern Recognition",
    "Conf Comput Vis Pattern Recognit",
  ),
  venue("ICCV", "SPECIALISED", "International Conference on Computer Vision", "Int Conf Comput Vis"),
  venue("ECCV", "SPECIALISED", "European Conference on Computer Vision", "Eur Conf Comput Vis"),
  venue(
    "ACL",
    "SPECIALISED",
    "Annual Meeting of the Association for Computational Linguistics",
    "Annual Meeting of the ACL",
    "Meeting of the Association for Computational Linguistics",
    "Association for Computational Linguistics",
  ),
  venue(
    "EMNLP",
    "SPECIALISED",
    "Conference on Empirical Methods in Natural Language Processing",
    "Empirical Methods in Natural Language Processing",
  ),
  venue(
    "NAACL",
    "SPECIALISED",
    "North American Chapter of the Association for Computational Linguistics",
    "Conference of the North American Chapter of the Association for Computational Linguistics",
    "Conference of the Nations of the Americas Chapter of the Association for Computational Linguistics",
    "Conference of the North American Chapter of the ACL",
    "Annual Conference of the North American Chapter of the ACL",
  ),
  journal(
    "TACL",
    "SPECIALISED",
    "Transactions of the Association for Computational Linguistics",
    "Transactions of the ACL",
    "Trans Assoc Comput Linguistics",
  ),
  venue("COLM", "SPECIALISED", "Conference on Language Modeling", "Conference on Language Modelling"),
  venue("RLC", "SPECIALISED", "Reinforcement Learning Conference", "Reinforcement Learning Journal"),
  venue("CoRL", "SPECIALISED", "Conference on Robot Learning"),
  venue("RSS", "SPECIALISED", "Robotics: Science and Systems", "Robotics Science and Systems Conference"),
  venue("ICRA", "SPECIALISED", "International Conference on Robotics and Automation", "Int Conf Robot Autom"),
  venue("MLSys", "SPECIALISED", "Conference on Machine Learning and Systems", "Machine Learning and Systems", "SysML"),
  venue(
    "OSDI",
    "SPECIALISED",
    "Symposium on Operating Systems Design and Implementation",
    "Operating Systems Design and Implementation",
  ),
  venue("SOSP", "SPECIALISED", "Symposium on Operating Systems Principles", "Symposium on Operating System Principles"),
  venue(
    "KDD",
    "SPECIALISED",
    "SIGKDD",
    "Conference on Knowledge Discovery and Data Mining",
    "Conference on Knowledge Discovery in Data Mining",
    "Knowledge Discovery and Data Mining",
  ),
  venue(
    "SIGIR",
    "SPECIALISED",
    "Conference on Research and Development in Information Retrieval",
    "Research and Development in Information Retrieval",
  ),
  venue(
    "ICASSP",
    "SPECIALISED",
    "International Conference on Acoustics, Speech and Signal Processing",
    "International Conference on Acoustics, Speech, and Signal Processing",
    "Int Conf Acoust Speech Signal Process",
  ),
  venue(
    "Interspeech",
    "SPECIALISED",
    "Annual Conference of the International Speech Communication Association",
    "Conference of the International Speech Communication Association",
  ),
  venue(
    "FAccT",
    "SPECIALISED",
    "FAT*",
    "Conference on Fairness, Accountability, and Transparency",
    "Fairness, Accountability, and Transparency",
  ),
  venue(
    "SaTML",
    "SPECIALISED",
    "Conference on Secure and Trustworthy Machine Learning",
    "Secure and Trustworthy Machine Learning",
  ),
]
