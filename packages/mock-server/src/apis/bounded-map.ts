/** A map that holds at most `limit` entries: what is added to a full one replaces its oldest. */
export class BoundedMap<V> extends Map<string, V> {
  readonly limit: number;

  constructor(limit: number) {
    super();
    this.limit = limit;
  }

  get full(): boolean {
    return this.size >= this.limit;
  }

  override set(key: string, value: V): this {
    if (this.full && !this.has(key)) {
      const oldest = this.keys().next();
      if (!oldest.done) this.delete(oldest.value);
    }
    return super.set(key, value);
  }
}
