/** What an office server may do with a file. */
export interface WopiTokenFact {
  readonly user: number;
  readonly file: number;
  readonly canEdit: boolean;
  readonly expiresAt: number;
}
