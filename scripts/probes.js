/**
 * What a supervisor and a balancer are told while the app behind cannot answer, or should be asked no more, as the status and a word;
 * null for the app to answer. A server that is still bringing its database up to date is alive, and not ready.
 * @param {{ url: string }} request
 * @param {"starting" | "serving" | "stopping"} phase
 * @returns {[status: number, words: string] | null}
 */
export function probe(request, phase) {
  if (phase === "serving") return null
  const [asked] = request.url.split("?")
  if (asked === "/healthz") return [200, "ok"]
  return asked === "/readyz" ? [503, phase] : null
}
