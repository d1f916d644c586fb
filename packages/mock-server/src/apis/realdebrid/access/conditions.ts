/** What the service can be going through. */
export type Condition =
  /** It may not be used from the caller's IP address: code 22. */
  | "address blocked"
  /** The account has had its share: code 36. */
  | "fair usage reached"
  /** Torrents are neither added nor started: code 25. */
  | "torrents down"
  /** Containers are not opened: code 25. */
  | "containers down"
  /** Nothing is known about media, and nothing is transcoded: code 25. */
  | "streaming down"
  /** A torrent is not added while one of the same hash is active: code 33. */
  | "repeats refused"
  /** Lists come without `X-Total-Count`. */
  | "totals missing";

/** What the service is going through. Nothing, to begin with. */
export class Conditions {
  private readonly current = new Set<Condition>();

  has(condition: Condition): boolean {
    return this.current.has(condition);
  }

  /** From now on, until it is lifted. */
  impose(condition: Condition): void {
    this.current.add(condition);
  }

  lift(condition: Condition): void {
    this.current.delete(condition);
  }
}
