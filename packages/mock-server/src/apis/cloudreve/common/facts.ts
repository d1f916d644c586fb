/** What is stored. Plain data; times are milliseconds since 1970, and everything shown is derived from them. */
export interface RecordFact {
  readonly id: number;
  readonly createdAt: number;
  updatedAt: number;
}
