import { isIP } from "node:net"

/**
 * How many reverse proxies stand before this server, from TRUST_PROXY: a number, or `true` for one. Anything else is none.
 */
export function countProxies(setting) {
  if (setting === "true") return 1
  return /^[1-9]\d*$/.test(setting ?? "") ? Number(setting) : 0
}

/**
 * Sets the headers that say where a request comes from to what can be believed: x-forwarded-for to the one address that
 * counts. Each proxy appends the address it saw, so behind N of them that is the N-th from the right; all left of it is what
 * the client made up. Without a proxy it is the socket's address, and every other forwarding header is removed.
 */
export function believeProxies(headers, socketAddress, proxies) {
  const claimed = proxies > 0 ? String(headers["x-forwarded-for"] ?? "").split(",") : []
  const counted = claimed.at(-proxies) ?? claimed[0]
  headers["x-forwarded-for"] = plainAddress(counted) ?? plainAddress(socketAddress) ?? "unknown"
  for (const name of ["forwarded", "x-real-ip"]) delete headers[name]
  if (proxies === 0) for (const name of ["host", "proto", "port"]) delete headers[`x-forwarded-${name}`]
}

// Some proxies add a port; a socket that takes both kinds writes 192.0.2.1 as ::ffff:192.0.2.1.
function plainAddress(text = "") {
  const address = text
    .trim()
    .replace(/^\[([^\]]+)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "")
  return isIP(address) ? address : undefined
}
