/** SQL's LIKE: `%` stands for any text, `_` for any character, and small letters for capitals too. */
export function isLike(text: string, pattern: string): boolean {
  const letters = [...text.toLowerCase()];
  const wanted = [...pattern.toLowerCase()];
  let at = 0;
  let place = 0;
  // Where to go on when the text after the last % does not fit.
  let retry: { at: number; wanted: number } | undefined;
  while (at < letters.length) {
    if (wanted[place] === "%") {
      place += 1;
      retry = { at, wanted: place };
    } else if (place < wanted.length && (wanted[place] === "_" || wanted[place] === letters[at])) {
      at += 1;
      place += 1;
    } else if (retry) {
      retry = { at: retry.at + 1, wanted: retry.wanted };
      at = retry.at;
      place = retry.wanted;
    } else return false;
  }
  return wanted.slice(place).every((letter) => letter === "%");
}
