/** What both doors say when the tries are used up. */
export const tooManyTries = (minutes: number): string =>
  `Too many tries. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`}, then try again.`

const told = {
  reset: "Your password is changed, and every device is signed out. Sign in with the new one.",
  deleted: "Your account is deleted, and everything that was in it.",
}

/** What happened on the page that led here, by the word in the address. */
export const toldBy = (word: unknown): string | undefined =>
  word === "reset" || word === "deleted" ? told[word] : undefined
