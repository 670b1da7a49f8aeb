import { Section } from "./section"

/** The ways out: everything as JSON, the applications as CSV. */
export function Takeout() {
  return (
    <Section id="data" title="Data">
      <ul className="divide-y divide-line px-5 py-2">
        <File href="/settings/export/json" label="Download everything as JSON">
          Applications with history and checklists, your own labs, what you have seen, your account without its
          password.
        </File>
        <File href="/settings/export/csv" label="Download applications as CSV">
          A row for each application, its history in one column, for a spreadsheet.
        </File>
      </ul>
    </Section>
  )
}

function File({ href, label, children }: { href: string; label: string; children: string }) {
  return (
    <li className="py-3">
      <a href={href} download className="btn">
        {label}
      </a>
      <p className="hint mt-1.5">{children} What is in the trash is in it, and marked; the sample is not.</p>
    </li>
  )
}
