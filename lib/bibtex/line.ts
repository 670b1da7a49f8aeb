type Turn = { readonly owner: string; readonly begin: () => Promise<void>; readonly leave: () => void }

declare global {
  var labwardReadings: { running: Set<Turn>; waiting: Turn[] } | undefined
}

// The server evaluates this file several times, and the line is one for all of them.
globalThis.labwardReadings ??= { running: new Set(), waiting: [] }
const line = globalThis.labwardReadings

/** How many files are read at once, and how many more may wait, each with up to five megabytes in hand. */
const atOnce = 2
const longestLine = 20

/** Whether one more may wait. */
export const hasRoom = (): boolean => line.waiting.length < longestLine

/** Waits for a turn and takes it; settles when it is over. Of one owner there is one: who comes anew, sends the one before away. */
export const takeTurn = (owner: string, begin: () => Promise<void>, leave: () => void): Promise<void> => {
  sendAway(owner)
  return new Promise((resolve) => {
    const away = () => {
      leave()
      resolve()
    }
    line.waiting.push({ owner, begin: () => begin().finally(resolve), leave: away })
    next()
  })
}

const sendAway = (owner: string): void => {
  for (const turn of line.waiting.filter((turn) => turn.owner === owner)) turn.leave()
  line.waiting = line.waiting.filter((turn) => turn.owner !== owner)
  for (const turn of line.running) if (turn.owner === owner) turn.leave()
}

const next = (): void => {
  while (line.running.size < atOnce) {
    const turn = line.waiting.shift()
    if (!turn) return
    line.running.add(turn)
    turn
      .begin()
      .catch(console.error)
      .finally(() => {
        line.running.delete(turn)
        next()
      })
  }
}
