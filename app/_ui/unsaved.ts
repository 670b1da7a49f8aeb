const mark = "data-unsaved"

/** Marks a form as holding words that are not saved, or takes the mark away. */
export const markUnsaved = (form: HTMLFormElement, unsaved: boolean) => form.toggleAttribute(mark, unsaved)

export const isUnsaved = (form: HTMLFormElement) => form.hasAttribute(mark)

/** Whether the page may be left: asks where a form on it holds words that are not saved. */
export const mayLeave = (): boolean =>
  !document.querySelector(`form[${mark}]`) || window.confirm("Leave this page? What you typed here is not saved.")
