// What MiniSearch splits by when it reads a query; the client does that with its default.
const BETWEEN_TERMS = /[\n\r\p{Z}\p{P}]+/u;
const HAN = /\p{Script=Han}+/gu;
const LONGEST_RUN = 16;

/**
 * The terms under which a text is found. Queries are split by spaces and punctuation alone and match the beginning of
 * a term, so a run of Chinese is kept from each of its characters on, and `addMagnet` by its words as well.
 */
export function termsOf(text: string): string[] {
  return text.split(BETWEEN_TERMS).flatMap((token) => {
    if (token === "") return [];
    const words = token.split(/(?<=\p{Ll}|\d)(?=\p{Lu})/u);
    return [token, ...(words.length > 1 ? words : []), ...hanRuns(token)];
  });
}

function hanRuns(token: string): readonly string[] {
  return (token.match(HAN) ?? []).flatMap((run) =>
    Array.from(run, (_, start) => run.slice(start, start + LONGEST_RUN)).filter((term) => term !== token),
  );
}

/** The Chinese in a text, for pages that readers of another language find by it. */
export function hanOf(text: string): string {
  return (text.match(HAN) ?? []).join(" ");
}
