/** An item by its handle, and the page on which it is shown: an application's, or that of a role's readiness. */
export type Target = { readonly item: string; readonly application?: string; readonly role?: string }

/** The page's address. */
export const pageOf = ({ application }: Pick<Target, "application">): string =>
  application ? `/applications/${encodeURIComponent(application)}` : "/readiness"

/** The id that the item has on its page. */
export const anchorOf = ({ application, role, item }: Target): string =>
  application ? `item-${item}` : `${role}-${item}`

/** Where the item stands. */
export const itemAddress = (target: Target): string => `${pageOf(target)}#${anchorOf(target)}`

/** Where its answer is written. */
export const answerAddress = (target: Target): string =>
  `${pageOf(target)}?answer=${encodeURIComponent(target.application ? target.item : anchorOf(target))}#${anchorOf(target)}`
