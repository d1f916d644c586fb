/** The names that are most like a word, the best first; at most `most`. */
export function nearestNames(word: string, names: Iterable<string>, most = 3): readonly string[] {
  // A word from outside may be of any length; names are short.
  const asked = word.slice(0, 100).toLowerCase();
  return [...new Set(names)]
    .map((name) => ({ name, far: distance(asked, name) }))
    .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name))
    .slice(0, most)
    .map(({ name }) => name);
}

/** Names have several words; one of them may be all that was meant. */
function distance(asked: string, name: string): number {
  if (asked !== "" && name.includes(asked)) return 0;
  const ofWords = name.split("-").map((word) => editDistance(asked, word) + 0.5);
  return Math.min(editDistance(asked, name), ...ofWords);
}

/** How many letters have to be added, dropped or replaced. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...from].entries()) {
    let left = above + 1;
    const next = [left];
    for (const [index, other] of [...to].entries()) {
      const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
      left = Math.min(left + 1, (row[index + 1] ?? 0) + 1, replaced);
      next.push(left);
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
