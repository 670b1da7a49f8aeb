import type { Day } from "@/lib/dates"
import type { Kind } from "@/lib/record/kinds"
import { CredentialFields } from "./credential-fields"
import { ImplementationFields } from "./implementation-fields"
import type { Known } from "./plain-fields"
import { ProjectFields } from "./project-fields"
import { PublicationFields } from "./publication-fields"

/** The fields of a kind's form, filled with what is known. */
export function EntryFields({ kind, known, today }: { kind: Kind; known: Known; today: Day }) {
  switch (kind) {
    case "PUBLICATION":
      return <PublicationFields known={known} today={today} />
    case "PROJECT":
      return <ProjectFields known={known} today={today} />
    case "IMPLEMENTATION":
      return <ImplementationFields known={known} today={today} />
    case "CREDENTIAL":
      return <CredentialFields known={known} />
  }
}
