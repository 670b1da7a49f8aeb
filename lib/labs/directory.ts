import { labKey } from "./names"
import { type Claim, talkClaims } from "./talk"

export type DirectoryLab = {
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly careersUrl: string
  readonly focus: string
  readonly claims: readonly Claim[]
}

type Entry = Omit<DirectoryLab, "careersUrl" | "claims"> & {
  readonly careers: string
  /** The names the talk uses for it. */
  readonly calls?: readonly string[]
}

const entries: readonly Entry[] = [
  {
    slug: "google-deepmind",
    name: "Google DeepMind",
    aliases: ["DeepMind", "Google Brain"],
    careers: "deepmind.google/careers",
    focus: "Gemini, reinforcement learning, science and safety",
    // "Google" too, because Google Brain was Google's lab.
    calls: ["Google Brain", "DeepMind", "Google"],
  },
  {
    slug: "google-research",
    name: "Google Research",
    aliases: ["Google AI"],
    careers: "google.com/about/careers",
    focus: "Algorithms, health and systems",
    calls: ["Google"],
  },
  {
    slug: "openai",
    name: "OpenAI",
    aliases: [],
    careers: "openai.com/careers",
    focus: "Language models, reasoning and alignment",
    calls: ["OpenAI"],
  },
  {
    slug: "anthropic",
    name: "Anthropic",
    aliases: [],
    careers: "anthropic.com/careers",
    focus: "Safety, interpretability and language models",
  },
  {
    slug: "meta-fair",
    name: "Meta FAIR",
    aliases: ["Facebook AI Research", "FAIR", "Meta AI"],
    careers: "metacareers.com",
    focus: "Open models, vision and language",
    calls: ["Facebook AI Research"],
  },
  {
    slug: "microsoft-research",
    name: "Microsoft Research",
    aliases: ["MSR"],
    careers: "careers.microsoft.com",
    focus: "Systems and language models",
  },
  {
    slug: "nvidia-research",
    name: "NVIDIA Research",
    aliases: [],
    careers: "jobs.nvidia.com",
    focus: "Graphics and GPU computing",
  },
  {
    slug: "apple-machine-learning-research",
    name: "Apple Machine Learning Research",
    aliases: ["Apple MLR"],
    careers: "jobs.apple.com",
    focus: "On-device models and vision",
  },
  {
    slug: "amazon-science",
    name: "Amazon Science",
    aliases: ["Amazon AGI"],
    careers: "amazon.jobs",
    focus: "Language models and robotics",
  },
  { slug: "xai", name: "xAI", aliases: [], careers: "x.ai/careers", focus: "Language models" },
  {
    slug: "mistral-ai",
    name: "Mistral AI",
    aliases: ["Mistral"],
    careers: "mistral.ai/careers",
    focus: "Open language models",
  },
  {
    slug: "cohere",
    name: "Cohere",
    aliases: ["Cohere Labs"],
    careers: "cohere.com/careers",
    focus: "Enterprise language models",
  },
  {
    slug: "ai2",
    name: "Ai2",
    aliases: ["Allen Institute for AI", "AI2"],
    careers: "allenai.org/careers",
    focus: "Open science and OLMo",
  },
  {
    slug: "thinking-machines-lab",
    name: "Thinking Machines Lab",
    aliases: ["Thinking Machines"],
    careers: "thinkingmachines.ai",
    focus: "Post-training and tools",
  },
  {
    slug: "safe-superintelligence",
    name: "Safe Superintelligence",
    aliases: ["SSI"],
    careers: "ssi.inc",
    focus: "Safe superintelligence",
  },
  {
    slug: "together-ai",
    name: "Together AI",
    aliases: ["Together"],
    careers: "together.ai/careers",
    focus: "Inference and kernels",
  },
  {
    slug: "physical-intelligence",
    name: "Physical Intelligence",
    aliases: [],
    careers: "pi.website",
    focus: "Robot learning",
  },
  {
    slug: "sakana-ai",
    name: "Sakana AI",
    aliases: ["Sakana"],
    careers: "sakana.ai/careers",
    focus: "Evolutionary methods",
  },
  { slug: "hugging-face", name: "Hugging Face", aliases: [], careers: "huggingface.co", focus: "Open source" },
  {
    slug: "uk-ai-security-institute",
    name: "UK AI Security Institute",
    aliases: ["AISI", "UK AISI", "AI Safety Institute"],
    careers: "aisi.gov.uk/careers",
    focus: "Evaluations and red-teaming",
  },
  {
    slug: "apollo-research",
    name: "Apollo Research",
    aliases: [],
    careers: "apolloresearch.ai/careers",
    focus: "Scheming evaluations",
  },
  { slug: "metr", name: "METR", aliases: [], careers: "metr.org/careers", focus: "Autonomy evaluations" },
]

/** The built-in labs. What each of them does is general knowledge; the claims are the talk's. */
export const directory: readonly DirectoryLab[] = entries.map(({ careers, calls = [], ...lab }) => ({
  ...lab,
  careersUrl: `https://${careers}`,
  claims: talkClaims.filter((claim) => calls.includes(claim.calls)),
}))

/** Each name the lab answers to, its own first, with its key; names that fold to one key ("Ai2", "AI2") are given once. */
export function namesOf(lab: Pick<DirectoryLab, "name" | "aliases">): { key: string; name: string }[] {
  const names = [lab.name, ...lab.aliases].map((name) => ({ key: labKey(name), name }))
  return names.filter(({ key }, index) => names.findIndex((other) => other.key === key) === index)
}

/** The built-in lab that answers to the name. */
export const directoryLab = (name: string): DirectoryLab | undefined =>
  directory.find((lab) => namesOf(lab).some(({ key }) => key === labKey(name)))
