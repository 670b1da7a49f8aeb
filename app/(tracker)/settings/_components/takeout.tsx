import { Section } from "./section"

/** The ways out: everything as JSON, the applications as CSV. */
export function Takeout() {
  return (
    <Section id="data" title="Data">
      <div className="grid gap-4 p-4">
        <p className="text-soft">
          What you have logged is yours to take along, any time. What lies in the trash is there too, and marked; the
          sample is not.
        </p>
        <File href="/settings/export/json" label="Download everything as JSON">
          Applications with history and checklists, your record, your own labs, what you have seen, your account without
          its password.
        </File>
        <File href="/settings/export/csv" label="Download applications as CSV">
          For a spreadsheet: a row for each application, its history in one column.
        </File>
      </div>
    </Section>
  )
}

function File({ href, label, children }: { href: string; label: string; children: string }) {
  return (
    <div>
      <a href={href} download className="btn">
        {label}
      </a>
      <p className="hint mt-1.5">{children}</p>
    </div>
  )
}
