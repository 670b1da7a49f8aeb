"use client"

/** Chooses every row of the page, or none. */
export function ChooseAll() {
  return (
    <input
      type="checkbox"
      aria-label="Choose all on this page"
      className="choose"
      onChange={({ currentTarget: { checked } }) => {
        for (const box of document.querySelectorAll<HTMLInputElement>("input[name=ids]")) box.checked = checked
      }}
    />
  )
}
