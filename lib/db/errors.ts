/** Another process held the database for too long. Nothing was written, so the same request may be tried again. */
export class DatabaseBusy extends Error {
  override name = "DatabaseBusy"
  /** All that Next tells a browser of an error: by this the error page knows what to say. */
  readonly digest = "DATABASE_BUSY"

  constructor(options?: ErrorOptions) {
    super("The database is busy. Nothing was saved: try again in a moment.", options)
  }
}

/** The database must not be served as it is. The message is one sentence for the person who runs the instance. */
export class DatabaseRefused extends Error {
  override name = "DatabaseRefused"
}
