/** What the server needs and may lack: its database, the disk for files, the server that sends its mails. */
export type Facility = "database" | "storage" | "mail";

/** What is out of order at the moment. */
export class Outages {
  private readonly facilities = new Set<Facility>();

  /** From now on it fails. */
  begin(facility: Facility): void {
    this.facilities.add(facility);
  }

  /** It works again. */
  end(facility: Facility): void {
    this.facilities.delete(facility);
  }

  has(facility: Facility): boolean {
    return this.facilities.has(facility);
  }
}
