import { Monitor, Moon, Sun } from "lucide-react"
import { cookies } from "next/headers"
import { ActionForm } from "./action-form"
import { chooseTheme } from "./theme-action"

const themes = [
  { theme: "system", name: "As the system", Icon: Monitor },
  { theme: "light", name: "Light", Icon: Sun },
  { theme: "dark", name: "Dark", Icon: Moon },
] as const

/** The theme chosen on this device; anything else follows the system. */
export const chosenTheme = async (): Promise<"light" | "dark" | undefined> => {
  const theme = (await cookies()).get("theme")?.value
  return theme === "light" || theme === "dark" ? theme : undefined
}

/** Light, dark, or as the system has it. */
export async function ThemeSwitch() {
  const chosen = (await chosenTheme()) ?? "system"
  return (
    <ActionForm action={chooseTheme} className="flex w-fit rounded-md border border-line-strong">
      {themes.map(({ theme, name, Icon }) => (
        <button
          key={theme}
          type="submit"
          name="theme"
          value={theme}
          aria-label={name}
          title={name}
          aria-pressed={theme === chosen}
          className="grid size-7 place-items-center rounded-[5px] text-faint hover:text-ink aria-pressed:bg-sheet aria-pressed:text-ink aria-pressed:inset-ring aria-pressed:inset-ring-line"
        >
          <Icon aria-hidden="true" size={14} />
        </button>
      ))}
    </ActionForm>
  )
}
