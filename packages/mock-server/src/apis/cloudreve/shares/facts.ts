import type { RecordFact } from "../common/facts.ts";

export interface ShareFact extends RecordFact {
  readonly owner: number;
  readonly isFolder: boolean;
  /** Number of the file or folder. */
  readonly source: number;
  readonly sourceName: string;
  /** Empty for none. */
  password: string;
  preview: boolean;
  views: number;
  downloads: number;
  /** Downloads that are left; below 0 is no limit. */
  remaining: number;
  readonly expiresAt?: number;
}
