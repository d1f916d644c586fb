/** A path template, ready to be matched. */
export interface PathPattern {
  readonly expression: RegExp;
  readonly names: readonly string[];
  /** Compared as text, a smaller one is tried first: literal segments beat parameters. */
  readonly rank: string;
}

/**
 * Compiles `/f/{id}/{name}`.
 *
 * @param multiSegment names of parameters whose value may hold slashes, or be empty
 */
export function compilePattern(template: string, multiSegment: ReadonlySet<string>): PathPattern {
  const names: string[] = [];
  let rank = "";
  const segments = template.split("/").map((segment) => {
    const parts = segment.split(/\{([^{}]+)\}/);
    // Odd parts are parameter names.
    const inside = parts.filter((_, index) => index % 2 === 1);
    names.push(...inside);
    const bare = inside.length === 1 && parts.join("") === inside[0];
    rank += inside.some((name) => multiSegment.has(name)) ? "3" : bare ? "2" : inside.length > 0 ? "1" : "0";
    return parts
      .map((part, index) => (index % 2 === 0 ? literal(part) : multiSegment.has(part) ? "(.*)" : "([^/]+)"))
      .join("");
  });
  return { expression: new RegExp(`^${segments.join("/")}$`, "s"), names, rank };
}

/** Undoes percent-encoding where it carries no meaning, as in `%75ser`, so that templates match. */
export function normalisePath(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : encoded;
  });
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
