import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"

/** A mail server that takes every message and keeps it: where it is, and what has come so far. */
export async function openMailbox() {
  const messages: string[] = []
  const server = createServer((socket) => {
    let waiting = ""
    let inMessage = false
    socket.write("220 mailbox\r\n")
    socket.on("data", (chunk) => {
      waiting += chunk
      const end = inMessage ? "\r\n.\r\n" : "\r\n"
      for (let at = waiting.indexOf(end); at >= 0; at = waiting.indexOf(end)) {
        const taken = waiting.slice(0, at)
        waiting = waiting.slice(at + end.length)
        if (inMessage) messages.push(taken)
        inMessage = !inMessage && /^DATA$/i.test(taken)
        socket.write(inMessage ? "354 go on\r\n" : /^QUIT$/i.test(taken) ? "221 bye\r\n" : "250 ok\r\n")
        if (inMessage) return
      }
    })
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, messages, close: () => server.close() }
}
