import { spawn } from "node:child_process"

/**
 * Runs a command with its output kept back, and shows that it is under way: `what`, then a dot every five seconds. When it
 * fails its output is printed, and this process ends with the same exit code.
 */
export async function quietly(what, command, args, env = {}) {
  process.stdout.write(`${what} …`)
  const dots = setInterval(() => process.stdout.write("."), 5_000)
  const began = performance.now()
  const output = []
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] })
    child.stdout.on("data", (chunk) => output.push(chunk))
    child.stderr.on("data", (chunk) => output.push(chunk))
    child.on("error", (error) => {
      output.push(Buffer.from(`${error.message}\n`))
      resolve(1)
    })
    child.on("close", (status) => resolve(status ?? 1))
  })
  clearInterval(dots)
  if (code === 0) return console.info(` done in ${Math.ceil((performance.now() - began) / 1_000)} s.`)
  console.error(` failed:\n\n${Buffer.concat(output)}`)
  process.exit(code)
}
