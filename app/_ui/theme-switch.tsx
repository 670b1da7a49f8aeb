import type { ComponentProps } from "react"
import { ActionForm } from "./action-form"
import { Icon } from "./icon"
import type { Theme } from "./theme"

const themes = [
  { theme: "system", name: "As the system", icon: "monitor" },
  { theme: "light", name: "Light", icon: "sun" },
  { theme: "dark", name: "Dark", icon: "moon" },
] as const

type Switch = { chosen?: Theme; action: ComponentProps<typeof ActionForm>["action"] }

/** Light, dark, or as the system has it. */
export function ThemeSwitch({ chosen, action }: Switch) {
  return (
    <ActionForm action={action} className="flex w-fit rounded-md border border-line-strong">
      {themes.map(({ theme, name, icon }) => (
        <button
          key={theme}
          type="submit"
          name="theme"
          value={theme}
          aria-label={name}
          title={name}
          aria-pressed={theme === (chosen ?? "system")}
          className="grid size-7 place-items-center rounded-[5px] text-faint hover:text-ink aria-pressed:bg-sheet aria-pressed:text-ink aria-pressed:inset-ring aria-pressed:inset-ring-line"
        >
          <Icon of={icon} size={14} />
        </button>
      ))}
    </ActionForm>
  )
}
