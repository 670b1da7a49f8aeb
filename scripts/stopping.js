const mostSeconds = 300

/** Milliseconds to go on serving after SIGTERM, from STOP_DELAY in seconds. None without it. */
export function stopDelay(setting) {
  const seconds = Number(setting)
  return seconds > 0 ? Math.min(seconds, mostSeconds) * 1000 : 0
}

/** Lets the requests in flight finish, for ten seconds at the most, and takes no more. */
export async function closeInOrder(server) {
  // An idle connection that a browser keeps open would hold the server for seconds.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), 10_000)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(idle)
  clearTimeout(late)
}

/** Ends a server that npm started: npm hands a signal to its shell, which dies of it and leaves this process to nobody. */
export function whenOrphaned(stop) {
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 500).unref()
}
