import type { SampleAnswer } from "../content"

/** Answers to the items about the candidate: ready for one role, close for the second, far from the third. */
export const candidateAnswers: readonly SampleAnswer[] = [
  {
    slug: "intro-ml-course",
    doneOn: -110,
    note: "Machine learning as the minor of a master’s in computer science, then a course on deep learning with all its assignments.",
    link: "https://example.org/courses/deep-learning",
  },
  {
    slug: "infra-project",
    doneOn: -104,
    note: "Job scheduler for a GPU cluster of 64 cards. Nine people run on it every day.",
    link: "https://example.org/projects/scheduler",
  },
  {
    slug: "systems-depth",
    doneOn: -104,
    note: "The scheduler: the hard part was preempting a job without losing a training step.",
  },
  {
    slug: "perf-scale",
    doneOn: -61,
    note: "Data loading from 410 to 1,180 images a second per card, by decoding outside the main process.",
    link: "https://example.org/notes/data-loading",
  },
  {
    slug: "paper-reimplementation",
    doneOn: -83,
    note: "Decision Transformer, Hopper medium: the paper has 67.6, mine 65.9 over three seeds.",
    link: "https://example.org/projects/decision-transformer",
  },
  {
    slug: "ml-codebase",
    doneOn: -77,
    note: "Activation checkpointing in an open training library, merged with tests.",
    link: "https://example.org/pulls/412",
  },
  {
    slug: "paper-contribution",
    doneOn: -30,
    note: "Ran the ablations of a workshop paper, which thanks me for them.",
    link: "https://example.org/papers/ablations",
  },
  { slug: "public-writing", doneOn: -70, link: "https://example.org/notes" },
  { slug: "top-venue-paper", note: "Short paper on preempting training jobs: under review." },
  {
    slug: "research-field",
    doneOn: -48,
    note: "Systems for machine learning: scheduling and memory for large training runs.",
  },
  {
    slug: "doctorate",
    waivedOn: -48,
    waiver: "Equivalent record: six years of training systems and a paper under review",
  },
  {
    slug: "research-agenda",
    doneOn: -7,
    note: "Two pages, after a public guide for faculty candidates.",
    link: "https://example.org/agenda",
  },
]

/** Answers to the items about a lab, by its slug in the directory. */
export const labAnswers: Readonly<Record<string, readonly SampleAnswer[]>> = {
  anthropic: [
    {
      slug: "lab-focus-brief",
      doneOn: -52,
      note: "Safety, interpretability and language models. For this role: finding the features that a model computes with, and checking that they are the ones.",
      link: "https://example.org/reading/interpretability",
    },
    {
      slug: "ml-vocabulary",
      doneOn: -12,
      note: "Feature: a direction that stands for something.\nCircuit: features that compute together.\nSuperposition: more features than dimensions.",
    },
    {
      slug: "interview-rules",
      doneOn: -26,
      note: "From the recruiter’s mail: four rounds. Ask before each whether AI tools are allowed.",
    },
  ],
  "google-deepmind": [
    {
      slug: "lab-focus-brief",
      doneOn: -5,
      note: "Gemini, reinforcement learning, science and safety. The posting’s team measures what a frontier model could do if misused.",
    },
  ],
  "mistral-ai": [
    { slug: "lab-focus-brief", doneOn: -92, note: "Open language models, with small and fast ones among them." },
    { slug: "ml-vocabulary", doneOn: -58, note: "Mixture of experts, sliding-window attention, preference tuning." },
  ],
  openai: [
    {
      slug: "lab-focus-brief",
      doneOn: -21,
      note: "Language models, reasoning and alignment. For this role: the platform that large runs train on.",
      link: "https://example.org/reading/training-at-scale",
    },
  ],
  "apple-machine-learning-research": [
    { slug: "lab-focus-brief", doneOn: -58, note: "On-device models and vision: what fits into a phone’s memory." },
    { slug: "ml-vocabulary", doneOn: -16, note: "Quantisation, palettisation, adapters." },
  ],
  ai2: [{ slug: "lab-focus-brief", doneOn: -10, note: "Open science: OLMo with its data, code and logs." }],
  cohere: [
    { slug: "lab-focus-brief", doneOn: -8, note: "Language models for companies; several papers on efficiency." },
  ],
  "meta-fair": [{ slug: "lab-focus-brief", doneOn: -91, note: "Open models, vision and language." }],
  "apollo-research": [{ slug: "lab-focus-brief", doneOn: -82, note: "Evaluations for scheming and deception." }],
  metr: [{ slug: "lab-focus-brief", doneOn: -116, note: "How long a task a model can do by itself." }],
  "hugging-face": [{ slug: "lab-focus-brief", doneOn: -111, note: "Open source: libraries, models and datasets." }],
}
