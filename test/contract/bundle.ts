import { readDocument, targetOf } from "../support/description.ts";

type Json = Record<string, unknown>;

export interface BundledOperation {
  readonly id: string;
  readonly deprecated: boolean;
  /** The status of success: a redirect where all else is a refusal. Undefined for an operation that was removed. */
  readonly success: number | undefined;
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
          success: successOf(operation.responses as Json, at),
          args: { ...parameterArguments(parameters.map(at), at), ...bodyArguments(operation, at) },
        },
      ];
    }),
  );
}

function successOf(responses: Json, at: (value: unknown) => Json): number | undefined {
  const answers = Object.entries(responses).map(([status, value]) => ({
    status: Number(status),
    ...at(value),
  }));
  const works = answers.find(({ status, ...answer }) => status < 300 && !isRefusal(answer, at));
  return (works ?? answers.find(({ status }) => status >= 300 && status < 400))?.status;
}

/** Whether the only body is the envelope of failures. */
function isRefusal(answer: Json, at: (value: unknown) => Json): boolean {
  const [media, ...others] = Object.values((answer.content as Json) ?? {}) as Json[];
  if (media === undefined || others.length > 0 || answer["x-may-be-empty"] === true) return false;
  return String((media.schema as Json).$ref).endsWith("/ErrorEnvelope") && at(media.schema).type === "object";
}

function parameterArguments(parameters: readonly Json[], at: (value: unknown) => Json): Json {
  const given = parameters.filter(
    ({ in: place, required }) =>
      place === "path" || (["query", "header"].includes(String(place)) && required),
  );
  return Object.fromEntries(given.map((parameter) => [parameter.name, exampleOf(parameter, at)]));
}

function bodyArguments(operation: Json, at: (value: unknown) => Json): Json {
  if (operation.requestBody === undefined) return {};
  const [[type, media] = []] = Object.entries(at(operation.requestBody).content as Json);
  if (type === undefined || !/json|form/.test(type)) return { body: new Uint8Array([1, 2, 3]) };
  const properties = at((media as Json).schema).properties as Json | undefined;
  if (type.startsWith("multipart")) {
    return mapValues(properties ?? {}, () => new File([new Uint8Array([1, 2, 3])], "picture.png"));
  }
  const example = exampleOf(media as Json, at) as Json;
  // Alternatives and lists are one argument, the fields of an object are arguments themselves.
  return properties === undefined ? { body: example } : example;
}

const mapValues = <T>(values: Json, map: (value: unknown) => T): Json =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));

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
