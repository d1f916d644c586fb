import type { Operation, Schema } from "./operations.ts";
import type { Random } from "./random.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const ODD_TEXTS = [
  "",
  " ",
  "/",
  "..",
  "../../etc/passwd",
  "/a/b//c/",
  "a,b",
  "%",
  "%zz",
  "%00",
  "\0",
  "null",
  "undefined",
  "NaN",
  "[object Object]",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "'; DROP TABLE x; --",
  "<script>",
  "日本語",
  "🙂",
  "\ud800",
  "e\u0301",
  "-1",
  "0",
  "1e309",
  "1.5",
  "9007199254740993",
  "2030-13-45T99:99:99Z",
  "https://example.com/a?b=c#d",
  "http://[::1",
  "magnet:?xt=urn:btih:0000000000000000000000000000000000000000",
  "magnet:?xt=urn:btih:xyz",
];
const ODD_NUMBERS = [0, -0, -1, 1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e300, 1e-300];

export const word = (random: Random): string => random.text(LETTERS, random.integer(1, 12));

/** A text such as nobody expects. */
export function oddText(random: Random): string {
  if (random.chance(0.05)) return random.text(LETTERS, random.integer(1_000, 8_000));
  return random.chance(0.8) ? random.pick(ODD_TEXTS) : String.fromCodePoint(random.integer(0, 0xffff));
}

export function oddValue(random: Random): unknown {
  return random.pick<() => unknown>([
    () => oddText(random),
    () => random.pick(ODD_NUMBERS),
    () => null,
    () => random.chance(0.5),
    () => [],
    () => ({}),
    () => [oddText(random), random.pick(ODD_NUMBERS)],
    () => ({ [word(random)]: oddText(random), id: null }),
    () => nested(random.integer(1, 60)),
  ])();
}

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

/** A value that the schema allows, as far as keywords go that the descriptions have for requests. */
export function schemaValue(
  random: Random,
  schema: Schema,
  resolve: Operation["resolve"],
  seen: readonly unknown[],
  depth = 0,
): unknown {
  const some = (given: unknown): unknown => schemaValue(random, resolve(given), resolve, seen, depth + 1);
  const { enum: known, oneOf, anyOf, allOf, const: only, minimum, maximum } = schema as Record<string, never>;
  if (only !== undefined) return only;
  if (known !== undefined) return random.pick(known as readonly unknown[]);
  const alternatives = oneOf ?? anyOf;
  if (alternatives !== undefined) return some(random.pick(alternatives as readonly unknown[]));
  if (allOf !== undefined) return Object.assign({}, ...(allOf as readonly unknown[]).map(some));
  const type = random.pick([schema.type].flat());
  switch (type) {
    case "integer":
    case "number": {
      const least = Number(minimum ?? 0);
      const found = random.chance(0.5) ? seen.filter((one) => typeof one === "number") : [];
      return found.length > 0 ? random.pick(found) : random.integer(least, Number(maximum ?? least + 30));
    }
    case "boolean":
      return random.chance(0.5);
    case "null":
      return null;
    case "array":
      return Array.from({ length: depth > 6 ? 0 : random.integer(0, 3) }, () => some(schema.items));
    case "object": {
      const required = (schema.required ?? []) as readonly string[];
      const keys = Object.entries((schema.properties ?? {}) as Schema).filter(
        ([key]) => required.includes(key) || (depth < 6 && random.chance(0.6)),
      );
      return Object.fromEntries(keys.map(([key, one]) => [key, some(one)]));
    }
    default: {
      const found = random.chance(0.5) ? seen.filter((one) => typeof one === "string") : [];
      return found.length > 0 ? random.pick(found) : word(random);
    }
  }
}

/** A copy that is broken somewhere. */
export function broken(random: Random, value: unknown): unknown {
  if (typeof value !== "object" || value === null || random.chance(0.15)) return oddValue(random);
  if (Array.isArray(value)) {
    if (value.length === 0) return [oddValue(random)];
    const index = random.integer(0, value.length - 1);
    return value.map((item, at) => (at === index ? broken(random, item) : item));
  }
  const keys = Object.keys(value);
  const key = keys.length === 0 || random.chance(0.1) ? word(random) : random.pick(keys);
  const { [key]: old, ...rest } = value as Record<string, unknown>;
  return random.chance(0.2) ? rest : { ...rest, [key]: broken(random, old) };
}
