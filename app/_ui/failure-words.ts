export const failed = {
  title: "This page could not be made",
  words:
    "Something failed on the way, and it was not your doing. What was saved before is still there. If you had just sent a form, look first whether it arrived.",
}

/** What is said of each trouble with the database, by the digest of its error. */
export const troubleWords = {
  DATABASE_BUSY: {
    title: "The database is busy",
    words: "Another program holds it, a backup perhaps. Nothing was lost: try again in a moment.",
  },
  DATABASE_AWAY: {
    title: "The database does not answer",
    words:
      "Labward is running, and its database is out of reach. What was saved before is still there: try again in a moment. Whoever runs this instance finds the reason in the server’s log.",
  },
  DATABASE_FULL: {
    title: "The disk is full",
    words:
      "There was no room for what you sent, so nothing was saved. Whoever runs this instance has to make room. Then send it again.",
  },
} as const
