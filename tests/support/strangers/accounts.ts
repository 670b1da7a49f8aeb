import * as commands from "@/lib/auth/commands"
import * as queries from "@/lib/auth/queries"
import type { Viewer } from "@/lib/auth/viewer"
import { db } from "@/lib/db/client"
import * as exported from "@/lib/export/queries"
import * as labs from "@/lib/labs/commands"
import * as labsRead from "@/lib/labs/queries"
import { type Asks, type Belongings, sameLab } from "./belongings"

const address = "192.0.2.1"
const password = "a guess"

const drained = async (batches: AsyncIterable<unknown>) => {
  const all = []
  for await (const batch of batches) all.push(batch)
  return all
}

/** Of accounts, exports and labs. */
export const asksOfAccounts = (grace: Viewer, her: Belongings): Asks => ({
  "auth/commands.signUpIsOpen": { says: true, asks: commands.signUpIsOpen },
  "auth/commands.createAccount": {
    says: "taken",
    asks: () => commands.createAccount({ name: "Grace", email: her.email, password, timeZone: "UTC" }, address),
  },
  "auth/commands.changeProfile": {
    asks: () => commands.changeProfile(grace, { name: "Grace", timeZone: "UTC", was: {} }),
  },
  "auth/commands.changePassword": {
    says: "no match",
    asks: () => commands.changePassword(grace, { currentPassword: password, newPassword: "Taken over" }, address),
  },
  "auth/commands.signOutDevice": { asks: () => commands.signOutDevice(grace, her.device) },
  "auth/commands.signOutOthers": { asks: () => commands.signOutOthers(grace, "none of hers") },
  "auth/commands.deleteAccount": { says: "no match", asks: () => commands.deleteAccount(grace, password, address) },
  "auth/queries.checkCredentials": {
    says: "no match",
    asks: () => queries.checkCredentials({ email: grace.email, password }, address),
  },
  "auth/queries.listDevices": { says: [], asks: () => queries.listDevices(grace) },
  "export/queries.applicationBatches": { asks: () => drained(exported.applicationBatches(grace)) },
  "export/queries.applicationBatchesWithChecklists": {
    asks: () => drained(exported.applicationBatchesWithChecklists(grace)),
  },
  "export/queries.recordBatches": { says: [], asks: () => drained(exported.recordBatches(grace)) },
  "export/queries.findAllElse": { asks: () => exported.findAllElse(grace) },
  "labs/commands.findOrAddLab": {
    asks: () => db.$transaction(grace.id, (tx) => labs.findOrAddLab(tx, grace, sameLab)),
  },
  "labs/commands.addSighting": {
    says: false,
    asks: () => labs.addSighting(grace, { slug: her.slug, role: "RE", link: null, seenOn: grace.today }),
  },
  "labs/commands.removeSighting": { says: null, asks: () => labs.removeSighting(grace, her.sighting) },
  "labs/commands.syncDirectory": { asks: labs.syncDirectory },
  "labs/queries.listLabs": { asks: () => labsRead.listLabs(grace, "lab") },
  "labs/queries.listLabIds": { asks: () => labsRead.listLabIds(grace, sameLab) },
  "labs/queries.findVisibleLab": { says: null, asks: () => labsRead.findVisibleLab(grace, her.slug) },
  "labs/queries.listSightings": { says: [], asks: () => labsRead.listSightings(grace, her.subject.labId) },
  "labs/queries.listLabNames": { asks: () => labsRead.listLabNames(grace) },
  "labs/queries.listSeenRoles": { says: [], asks: () => labsRead.listSeenRoles(grace) },
  "labs/queries.listClaims": { asks: labsRead.listClaims },
})
