/** A link that was unrestricted. */
export interface DownloadFact {
  readonly id: string;
  readonly link: string;
  readonly filename: string;
  readonly bytes: number;
  readonly at: number;
  /** As of the file that the link led to. */
  readonly content: string;
  readonly host: string;
  readonly sizeUnknown?: boolean;
  readonly quality?: string;
  /** Ids of the same in other qualities. */
  readonly alternatives: readonly string[];
  /** Whether it is one of those, which are in no list. */
  readonly isAlternative: boolean;
  /** When it was taken off the list. Its address stays good. */
  deletedAt?: number;
}
