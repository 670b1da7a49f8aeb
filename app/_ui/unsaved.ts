const mark = "data-unsaved"

/** Marks a form as holding words that are not saved, or takes the mark away. */
export const markUnsaved = (form: HTMLFormElement, unsaved: boolean) => form.toggleAttribute(mark, unsaved)

export const isUnsaved = (form: HTMLFormElement) => form.hasAttribute(mark)

/** Whether the page may be left: asks where forms on it hold words that are not saved, and once for all of them. */
export const mayLeave = (): boolean => {
  const unsaved = document.querySelectorAll<HTMLFormElement>(`form[${mark}]`)
  if (unsaved.length > 0 && !window.confirm("Leave this page? What you typed here is not saved.")) return false
  for (const form of unsaved) markUnsaved(form, false)
  return true
}
