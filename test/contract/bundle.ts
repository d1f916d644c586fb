import { readDocument, targetOf } from "../support/description.ts";

type Json = Record<string, unknown>;

export interface BundledOperation {
  readonly id: string;
  readonly deprecated: boolean;
  /** Statuses the description lists, in its order. */
  readonly statuses: readonly number[];
  /** Arguments of the generated function, made of the examples in the description. */
  readonly args: Json;
}

const VERBS = ["get", "put", "post", "delete", "patch"];

/** Every operation of a bundled description, with arguments out of its own examples. */
export async function readBundle(bundle: string): Promise<readonly BundledOperation[]> {
  const document = await readDocument(bundle);
  const at = (value: unknown): Json => {
    const { $ref } = value as { $ref?: string };
    return $ref === undefined ? (value as Json) : at(targetOf(document, $ref));
  };
  return Object.values(document.paths as Json).flatMap((item) =>
    VERBS.flatMap((verb) => {
      const operation = (item as Json)[verb] as Json | undefined;
      if (operation === undefined) return [];
      const parameters = [
        ...(((item as Json).parameters as unknown[]) ?? []),
        ...((operation.parameters as unknown[]) ?? []),
      ];
      return [
        {
          id: String(operation.operationId),
          deprecated: operation.deprecated === true,
          statuses: Object.keys(operation.responses as Json).map(Number),
          args: { ...parameterArguments(parameters.map(at), at), ...bodyArguments(operation, at) },
        },
      ];
    }),
  );
}

function parameterArguments(parameters: readonly Json[], at: (value: unknown) => Json): Json {
  const given = parameters.filter(
    ({ in: place, required }) => place === "path" || (place === "query" && required),
  );
  return Object.fromEntries(given.map((parameter) => [parameter.name, exampleOf(parameter, at)]));
}

function bodyArguments(operation: Json, at: (value: unknown) => Json): Json {
  if (operation.requestBody === undefined) return {};
  const [[type, media] = []] = Object.entries(at(operation.requestBody).content as Json);
  if (type === undefined || !/json|form/.test(type)) return { body: new Uint8Array([1, 2, 3]) };
  const example = exampleOf(media as Json, at) as Json;
  // Alternatives and lists are one argument, the fields of an object are arguments themselves.
  return at((media as Json).schema).properties === undefined ? { body: example } : example;
}

function exampleOf(owner: Json, at: (value: unknown) => Json): unknown {
  if (owner.example !== undefined) return owner.example;
  const [first] = Object.values((owner.examples as Json) ?? {});
  if (first !== undefined) return at(first).value;
  const schema = owner.schema === undefined ? {} : at(owner.schema);
  return (
    (schema.examples as unknown[] | undefined)?.[0] ??
    (schema.enum as unknown[] | undefined)?.[0] ??
    "example"
  );
}
