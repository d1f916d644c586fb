const SUFFIX = /(?:\.d\.ts|\.js|\.ts)(?:\.map)?$/;

/** A line for each module in a package, with the kinds of its files, and one for each other file. */
export function packedFiles(files: readonly string[]): string {
  const modules = Map.groupBy([...files].sort(), (path) => path.replace(SUFFIX, ""));
  const lines = [...modules].map(([stem, paths]) => {
    const kinds = paths.map((path) => path.slice(stem.length));
    return kinds.length > 1 ? `${stem} ${kinds.join(" ")}` : paths[0];
  });
  return `${lines.join("\n")}\n`;
}
