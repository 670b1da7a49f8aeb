/** A text to look for with `contains` or `startsWith`, where Prisma would take % and _ for wildcards. */
export const literally = (text: string): string => text.replaceAll(/[\\%_]/g, "\\$&")
