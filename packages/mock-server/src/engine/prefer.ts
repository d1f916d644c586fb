/** What a request asks of the description's examples, in its `Prefer` header. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic?: boolean;
  readonly seed?: string;
}

/**
 * Reads `Prefer: code=404, example=Name, dynamic=true, seed=1`. Other preferences are ignored, as
 * RFC 7240 has it; `undefined` when none is left.
 */
export function parsePrefer(header: string | string[] | undefined): Preference | undefined {
  if (header === undefined) return undefined;
  const found: { -readonly [K in keyof Preference]: Preference[K] } = {};
  for (const part of String(header).split(/[,;]/)) {
    const [, name = "", quoted, bare = ""] = /^\s*([\w-]+)\s*=\s*(?:"([^"]*)"|(\S*))\s*$/.exec(part) ?? [];
    const value = quoted ?? bare;
    switch (name.toLowerCase()) {
      case "code":
        if (/^[1-5]\d\d$/.test(value)) found.code = Number(value);
        break;
      case "example":
        found.example = value;
        break;
      case "dynamic":
        found.dynamic = value === "true";
        break;
      case "seed":
        found.seed = value;
        break;
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}
