import { connection } from "next/server"

/** The least that Next makes anew for each request: what a page of Labward costs is told beside what this one does. */
export default async function Page() {
  await connection()
  return <h1>Floor</h1>
}
