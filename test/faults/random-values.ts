import type { Schema } from "./operations.ts";
import type { Random } from "./random.ts";

/** Values that servers trip over. */
const ODD: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, "", " ", "0", "-1", "null"],
  ...["/", "//", "/../..", "a/b", "%00", "\u0000", "\ud800", "é😀", "a".repeat(300), "1,2,3", "all", "NaN"],
  ...["https://example.com/a.bin", "magnet:?xt=urn:btih:", "__proto__", "constructor", "{}", "<b>'\"\\"],
  ...[[], [null], [[]], [1, "a"], {}, { a: {} }],
];
const DEEPEST = 6;
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./ ";

/** Makes values for schemas: most fit, some nearly do. */
export class RandomValues {
  private readonly random: Random;
  /** Values that the server has shown, by the name they had. */
  private readonly seen: (name: string) => unknown;

  constructor(random: Random, seen: (name: string) => unknown) {
    this.random = random;
    this.seen = seen;
  }

  odd(): unknown {
    return structuredClone(this.random.pick(ODD));
  }

  /** @param wrong how probable it is that a part of the value is none of the schema's */
  of(given: unknown, resolve: (schema: unknown) => Schema, wrong: number, name = "", depth = 0): unknown {
    const { random } = this;
    if (random.chance(wrong)) return this.odd();
    const seen = random.chance(0.4) ? this.seen(name) : undefined;
    if (seen !== undefined) return seen;
    const schema = resolve(given);
    const inner = (one: unknown, key = name) => this.of(one, resolve, wrong, key, depth + 1);
    if ("const" in schema) return schema.const;
    const { enum: known, examples = [], oneOf, anyOf, allOf, type } = schema as Shape;
    if (known !== undefined) return random.pick(known);
    if (examples.length > 0 && random.chance(0.5)) return structuredClone(random.pick(examples));
    if (depth > DEEPEST) return undefined;
    const alternatives = oneOf ?? anyOf;
    if (alternatives !== undefined) return inner(random.pick(alternatives));
    if (allOf !== undefined) return this.together([...allOf, { ...schema, allOf: undefined }], inner);
    return this.ofType(typeof type === "string" ? type : random.pick(type ?? guess(schema)), schema, inner);
  }

  private ofType(type: string, schema: Schema, inner: (schema: unknown, key?: string) => unknown): unknown {
    const { random } = this;
    const limit = (key: string, fallback: number) => {
      const value = schema[key];
      return typeof value === "number" ? value : fallback;
    };
    switch (type) {
      case "object":
        return this.object(schema as Shape, inner);
      case "array": {
        const least = limit("minItems", 0);
        const length = random.integer(least, Math.max(least, Math.min(limit("maxItems", 3), least + 3)));
        return Array.from({ length }, () => inner(schema.items));
      }
      case "integer":
      case "number": {
        const least = limit("minimum", -2);
        const most = limit("maximum", random.chance(0.5) ? least + 5 : least + 1_000_000);
        return random.chance(0.2) ? random.pick([least, most]) : random.integer(least, most);
      }
      case "boolean":
        return random.chance(0.5);
      case "null":
        return null;
      default: {
        const least = limit("minLength", 0);
        return this.text(
          String(schema.format),
          random.integer(least, Math.min(limit("maxLength", least + 12), least + 12)),
        );
      }
    }
  }

  private object({ properties = {}, required = [] }: Shape, inner: (one: unknown, key: string) => unknown) {
    const { random } = this;
    const value: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(properties)) {
      if (random.chance(required.includes(key) ? 0.97 : 0.6)) value[key] = inner(one, key);
    }
    if (random.chance(0.03)) value.surplus = this.odd();
    return value;
  }

  private together(parts: readonly unknown[], inner: (schema: unknown) => unknown): unknown {
    const values = parts.map((one) => inner(one)).filter((one) => typeof one === "object" && one !== null);
    return Object.assign({}, ...values);
  }

  private text(format: string, length: number): string {
    const { random } = this;
    if (format === "uri") return `https://example.com/${encodeURIComponent(random.text(LETTERS, length))}`;
    if (format === "date-time") return new Date(random.integer(0, 4e12)).toISOString();
    if (format === "date") return new Date(random.integer(0, 4e12)).toISOString().slice(0, 10);
    if (format === "email") return `${random.text("abc", 3)}@example.com`;
    return random.text(LETTERS, length);
  }
}

interface Shape extends Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly allOf?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

const guess = (schema: Schema): readonly string[] =>
  "properties" in schema ? ["object"] : "items" in schema ? ["array"] : ["string", "integer", "object"];
