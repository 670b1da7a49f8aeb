export const failed = {
  title: "This page could not be made",
  words:
    "Something failed on the way, and it was not your doing. What was saved before is still there. If you had just sent a form, look first whether it arrived.",
}

export const busy = {
  title: "The database is busy",
  words: "Another program holds it, a backup perhaps. Nothing was lost: try again in a moment.",
}
