import { readDocument, targetOf } from "../support/description.ts";

type Json = Readonly<Record<string, unknown>>;

export interface ResponseExample {
  readonly id: string;
  readonly status: number;
  readonly mediaType: string;
  readonly name: string;
  readonly value: unknown;
}

const VERBS = ["get", "put", "post", "delete", "patch"];

/** Every JSON example of every answer of a bundled description. */
export async function responseExamples(bundle: string): Promise<readonly ResponseExample[]> {
  const document = await readDocument(bundle);
  const at = (value: unknown): Json => {
    const { $ref } = value as { readonly $ref?: string };
    return $ref === undefined ? (value as Json) : at(targetOf(document, $ref));
  };
  const operations = Object.values(document.paths as Json).flatMap((item) =>
    VERBS.flatMap((verb) => {
      const operation = (item as Json)[verb] as Json | undefined;
      return operation === undefined ? [] : [operation];
    }),
  );
  return operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses as Json).flatMap(([status, response]) =>
      Object.entries((at(response).content as Json) ?? {}).flatMap(([mediaType, media]) => {
        if (!mediaType.includes("json")) return [];
        return Object.entries(((media as Json).examples as Json) ?? {}).map(([name, example]) => ({
          id: String(operationId),
          status: Number(status),
          mediaType,
          name,
          value: at(example).value,
        }));
      }),
    ),
  );
}
