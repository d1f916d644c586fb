const LENGTH = 120;

/**
 * How an answer begins, for a message: what a page says and how JSON is built, but no value that could be a
 * secret. Tags, strings of JSON, words of 12 characters or more and words with digits are left out.
 */
export function excerptOf(text: string): string {
  const readable = text
    .slice(0, 4_000)
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(<\/\1>|$)/gi, " ")
    .replace(/<[^>]*(>|$)/g, " ")
    .replace(/"(?:[^"\\]|\\.)*("|$)/g, '"…"')
    .replace(/[^\s"{}[\]:,]+/g, (word) => (word.length < 12 && !/\d/.test(word) ? word : "…"))
    .replace(/\s+/g, " ")
    .trim();
  return readable.length > LENGTH ? `${readable.slice(0, LENGTH)}…` : readable;
}
