/** Ends a script with a sentence that says what to do. */
export function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
