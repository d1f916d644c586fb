/** What all programs keep within together. */
export const LIMIT = 5;
export const WINDOW_MS = 400;
