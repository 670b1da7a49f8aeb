// The shapes are Lucide's (ISC licence), each in one path. Its own components run in the browser, so that every shape is sent twice.
const shapes = {
  check: "M20 6 9 17l-5-5",
  ellipsis: "M11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M18 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M4 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0",
  minus: "M5 12h14",
  monitor: "M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM8 21h8M12 17v4",
  moon: "M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401",
  sun: "M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0M12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2M20 12h2M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41",
} as const

/** A small picture beside words or in a button that has a name; it says nothing by itself. `size` is in pixels. */
export const Icon = ({ of, size, className }: { of: keyof typeof shapes; size: number; className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 24 24" width={size} height={size} className={className}>
    <path
      d={shapes[of]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
