// Imported first, so that an old Node says this rather than trip over newer syntax.
const [major, minor] = process.versions.node.split(".").map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Labward needs Node.js 20.19 or newer, and this is ${process.versions.node}: install it from nodejs.org.`,
  )
  process.exit(1)
}
