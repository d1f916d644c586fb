import type { ApiDocument } from "./document.ts";
import { follow } from "./pointer.ts";

type Json = Readonly<Record<string, unknown>>;
type Tag = string | number | boolean;

interface Tagged {
  readonly name: string;
  /** The values that stand for each branch, in the order of the branches. */
  readonly tags: readonly (readonly Tag[])[];
}

/**
 * A copy in which each `oneOf` whose branches are told apart by the value of one required property asks for
 * that value first and then for the one branch. It accepts the same, and complains about the branch that was
 * meant instead of about all of them.
 */
export function withTaggedAlternatives(document: ApiDocument): ApiDocument {
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (!isObject(value)) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, convert(child)]));
    const tagged = Array.isArray(value.oneOf) ? tagOf(document, value.oneOf) : undefined;
    if (tagged === undefined) return copy;
    const { oneOf: branches, allOf = [], ...rest } = copy;
    return { ...rest, allOf: [...(allOf as unknown[]), ...decide(tagged, branches as unknown[])] };
  };
  return convert(document) as ApiDocument;
}

function decide({ name, tags }: Tagged, branches: readonly unknown[]): unknown[] {
  const has = (values: readonly Tag[]) => ({
    type: "object",
    required: [name],
    properties: { [name]: { enum: values } },
  });
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const choices = tags.map((values, index) => ({ if: has(values), then: branches[index] }));
  return [has(tags.flat()), ...choices];
}

/** The required property that has other values in each branch. */
function tagOf(document: ApiDocument, oneOf: readonly unknown[]): Tagged | undefined {
  const branches = oneOf.filter(isObject).map((schema) => resolve(document, schema));
  if (branches.length !== oneOf.length || branches.length < 2) return undefined;
  return Object.keys(asObject(branches[0]?.properties))
    .map((name) => ({ name, tags: branches.map((branch) => tagsOf(document, branch, name)) }))
    .find(({ tags }) => {
      const all = tags.flat();
      return tags.every((values) => values.length > 0) && new Set(all).size === all.length;
    });
}

function tagsOf(document: ApiDocument, branch: Json, name: string): readonly Tag[] {
  const property = asObject(branch.properties)[name];
  const isRequired = Array.isArray(branch.required) && branch.required.includes(name);
  if (!isRequired || !isObject(property)) return [];
  const schema = resolve(document, property);
  const values = schema.const === undefined ? schema.enum : [schema.const];
  return Array.isArray(values) && values.every(isTag) ? values : [];
}

function resolve(document: ApiDocument, schema: Json): Json {
  return follow<Json>(document, schema as never, "").value;
}

const isTag = (value: unknown): value is Tag => ["string", "number", "boolean"].includes(typeof value);
const asObject = (value: unknown): Json => (isObject(value) ? value : {});

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
