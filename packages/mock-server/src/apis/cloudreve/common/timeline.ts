/** How long things take, in seconds of the mock's clock. */
export const TIMELINE = {
  /** The server asks aria2 this often, beginning this long after the add. */
  interval: 10,
  /** From the first of those polls until aria2 has everything. */
  downloading: 20,
  /** aria2 was made to forget a download: the server asks this long before it gives up. */
  forgotten: 120,
  /** The transfer into the folder waits (task status 0), then runs (task status 1). */
  transferQueued: 1,
  transferring: 2,
  /** Packing and unpacking waits (task status 0), then runs (task status 1). */
  packQueued: 1,
  packing: 2,
  /** The server looks for uploads that have ended this often, from its start on. */
  recycle: 5400,
  /** The cookie asks to be kept this long … */
  cookie: 60 * 86_400,
  /** … but the server refuses it this long after it was set. */
  session: 30 * 86_400,
  /** A link that passes a login on. */
  sessionCopy: 60,
  /** Links in mails. */
  activation: 86_400,
  passwordReset: 3600,
} as const;
