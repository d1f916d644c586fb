export interface Terminal {
  /** Both write one line. */
  readonly write: (line: string) => void;
  readonly writeError: (line: string) => void;
}
