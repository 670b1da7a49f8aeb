import http from "node:http"

/** Milliseconds until whole responses had come, half of them and all but one in twenty; and the bytes of one on the wire. */
export type Load = { p50: number; p95: number; bytes: number }

type Asked = { cookie?: string; connections: number; requests: number; encoding?: string }

// As Chromium asks.
export const asBrowsers = "gzip, deflate, br, zstd"

/** Asks for a page again and again, over so many connections that are kept open; throws where one answer is not 200. */
export async function load(url: string, asked: Asked): Promise<Load> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: asked.connections })
  const times: number[] = []
  let bytes = 0
  let left = asked.requests
  const askOn = async () => {
    while (left-- > 0) {
      const began = performance.now()
      bytes = await get(url, agent, asked)
      times.push(performance.now() - began)
    }
  }
  try {
    await Promise.all(Array.from({ length: asked.connections }, askOn))
  } finally {
    agent.destroy()
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), bytes }
}

function get(url: string, agent: http.Agent, { cookie = "", encoding = asBrowsers }: Asked): Promise<number> {
  const headers = { cookie, accept: "text/html", "accept-encoding": encoding }
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers }, (response) => {
      let bytes = 0
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on("end", () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url} answered ${response.statusCode}.`)),
      )
      response.on("error", reject)
    })
    request.on("error", reject)
  })
}

/** The value below which so great a part of the numbers lies. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)
