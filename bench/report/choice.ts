export interface Choice {
  /** None for all. */
  readonly names: readonly string[];
  readonly write: boolean;
}

/** Reads the command line: names of sections, and `--write`. @throws for a name that no section has */
export function readChoice(args: readonly string[], known: readonly string[]): Choice {
  const names = args.filter((arg) => arg !== "--write" && arg !== "--");
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no section; there are ${known.join(", ")}`);
  return { names, write: args.includes("--write") || names.length === 0 };
}
