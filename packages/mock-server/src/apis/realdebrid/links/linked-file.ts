/** A file that a link leads to. */
export interface LinkedFile {
  readonly name: string;
  readonly bytes: number;
  /** The same text stands for the same bytes. */
  readonly content: string;
  /** The main domain of the hoster. */
  readonly host: string;
  /** The hoster does not tell the size. */
  readonly sizeUnknown?: boolean;
  /** How good it is, where there are several, such as `1080p`. */
  readonly quality?: string;
  /** The same in other qualities. */
  readonly alternatives?: readonly LinkedFile[];
}

/** What can be the matter with a hoster. */
export type HosterTrouble =
  | "unsupported"
  | "in maintenance"
  | "limit reached"
  | "hoster unavailable"
  | "not free"
  | "traffic exhausted";

/** Why a link leads to no file. */
export type LinkTrouble = HosterTrouble | "not a link" | "file unavailable" | "infringing";
