import type { AsyncLocalStorage } from "node:async_hooks"

/** What the server around Next learns of a request while it is answered (scripts/request-log.js): who asked, and what ailed the database. */
export type RequestNotes = { viewer: string | null; trouble?: string }

declare global {
  var labwardRequest: AsyncLocalStorage<RequestNotes> | undefined
}

/** The notes of the request that is being answered; undefined outside one. */
export const requestNotes = (): RequestNotes | undefined => globalThis.labwardRequest?.getStore()
