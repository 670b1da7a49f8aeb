import type { SampleAnswer } from "../content"

/** Answers by hand to the items about the candidate, of which the record of the sample says nothing. */
export const candidateAnswers: readonly SampleAnswer[] = [
  {
    slug: "experiment-log",
    note: "Decision Transformer: the figures are all there, the text is not.",
  },
  { slug: "public-writing", doneOn: -70, link: "https://example.org/notes" },
  {
    slug: "research-field",
    doneOn: -48,
    note: "Systems for machine learning: scheduling and memory for large training runs.",
  },
  {
    slug: "doctorate",
    waivedOn: -24,
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
