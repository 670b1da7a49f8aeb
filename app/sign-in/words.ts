/** What both doors say when the tries are used up. */
export const tooManyTries = (minutes: number): string =>
  `Too many tries. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`}, then try again.`
