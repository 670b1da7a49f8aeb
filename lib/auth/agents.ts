/** The most of a User-Agent header that is kept: what names browser and system stands well before. */
export const agentLength = 400

// In this order: a browser also names those it descends from, and Android names Linux.
const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\b(OPR|OPT|OPX)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/(\b|Headless)(Chrome|Chromium|CriOS)\//, "Chrome"],
  [/\bVersion\/[\d.]+ .*\bSafari\//, "Safari"],
]

const systems: [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bLinux\b|\bX11\b/, "Linux"],
]

const firstIn = (names: [RegExp, string][], agent: string) => names.find(([pattern]) => pattern.test(agent))?.[1]

/** A User-Agent header in words, "Chrome on Linux", as far as it says: nothing of what a client made up is repeated. */
export const agentWords = (agent: string | null): string => {
  const browser = firstIn(browsers, agent ?? "")
  const system = firstIn(systems, agent ?? "")
  if (browser && system) return `${browser} on ${system}`
  return browser ?? (system ? `A browser on ${system}` : "An unknown browser")
}
