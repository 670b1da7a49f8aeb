/** Beside the title of an application or an entry that came with the sample. */
export const SamplePill = () => (
  <span className="pill pill-shut px-1.5 py-0 align-[1px] text-[11px] leading-4">Sample</span>
)
