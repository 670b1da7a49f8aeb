import { DatabaseBusy } from "@/lib/db/errors"

const patience = 5_000

/**
 * Lets one piece of work through at a time for each name, in the order they came. They would wait for each other's lock anyhow, but each with
 * a connection that others could use. Throws DatabaseBusy to who has waited for five seconds.
 */
export function queues() {
  const tails = new Map<string, Promise<unknown>>()
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = tails.get(name)
    const result = before ? withPatience(before).then(work) : work()
    const tail = Promise.allSettled([before, result])
    tails.set(name, tail)
    void tail.then(() => tails.get(name) === tail && tails.delete(name))
    return result
  }
}

const withPatience = (wait: Promise<unknown>) =>
  new Promise<void>((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new DatabaseBusy()), patience)
    void wait.then(() => {
      clearTimeout(giveUp)
      resolve()
    })
  })
