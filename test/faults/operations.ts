import { readDocument, targetOf } from "../support/description.ts";

export type Schema = Readonly<Record<string, unknown>>;
export type ApiName = "realdebrid" | "cloudreve";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema: Schema;
  readonly examples: readonly unknown[];
  /** Whether its slashes stay slashes. */
  readonly isLong: boolean;
}

export interface Body {
  readonly mediaType: string;
  readonly schema: Schema;
  readonly examples: readonly unknown[];
}

/** One operation of a description, without references. */
export interface Operation {
  readonly api: ApiName;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** What a reference in a schema stands for. */
  readonly resolve: (schema: unknown) => Schema;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Every operation of one API. */
export async function operationsOf(api: ApiName): Promise<readonly Operation[]> {
  const document = await readDocument<Document>(`${api}/openapi.yaml`);
  const resolve = (value: unknown): Schema => {
    const { $ref } = (value ?? {}) as { $ref?: unknown };
    return typeof $ref === "string" ? resolve(targetOf(document, $ref)) : ((value ?? {}) as Schema);
  };
  const examplesOf = ({ example, examples }: Schema): readonly unknown[] => {
    const named = Object.values((examples ?? {}) as object).map((one) => resolve(one).value);
    return example === undefined ? named : [example, ...named];
  };
  const parameterOf = (given: unknown): Parameter => {
    const value = resolve(given);
    return {
      name: String(value.name),
      in: value.in as Parameter["in"],
      required: value.required === true,
      schema: resolve(value.schema),
      examples: examplesOf(value),
      isLong: value["x-multi-segment"] === true,
    };
  };
  const bodyOf = (given: unknown): Body | undefined => {
    const [[mediaType, media] = []] = Object.entries(
      (resolve(given).content ?? {}) as Record<string, Schema>,
    );
    if (mediaType === undefined || media === undefined) return undefined;
    return { mediaType, schema: resolve(media.schema), examples: examplesOf(media) };
  };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, given]) => {
      const value = given as Schema;
      if (typeof value?.operationId !== "string") return [];
      const lists = [item.parameters, value.parameters].map((list) => (list ?? []) as readonly unknown[]);
      const parameters = lists.flat().map(parameterOf);
      const body = bodyOf(value.requestBody);
      return [{ api, id: value.operationId, method: method.toUpperCase(), path, parameters, body, resolve }];
    }),
  );
}
