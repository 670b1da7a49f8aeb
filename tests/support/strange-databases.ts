/** What is refused of a database of another history: what it is, how it came to be so, and what is said. */
export const strangeDatabases = [
  [
    "is newer",
    `UPDATE _prisma_migrations SET migration_name = '99990101000000_later'`,
    /newer than this version.*99990101000000_later/,
  ],
  ["has another checksum", "UPDATE _prisma_migrations SET checksum = 'other'", /not the one that was applied/],
  ["was left half applied", "UPDATE _prisma_migrations SET finished_at = NULL", /never finished/],
  ["belongs to another program", "DROP TABLE _prisma_migrations", /tables that are not Labward's/],
] as const
