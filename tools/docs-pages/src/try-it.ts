import { resolve } from "@debrid-drive/codegen/resolve";
import type { Api, ApiOperation } from "./api.ts";
import type { DescribedMedia, Example } from "./description.ts";
import { followParameter } from "./operation-request.ts";
import { deref } from "./type-text.ts";

/** What a form for one operation needs. */
export interface TryItOperation {
  readonly id: string;
  readonly summary: string;
  readonly group: string;
  readonly verb: string;
  readonly path: string;
  /** Method of the client, such as `torrents.list`. */
  readonly method: string;
  readonly parameters: readonly TryItParameter[];
  readonly body?: TryItBody;
}

export interface TryItParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  /** What the field holds at first; empty for an optional one. */
  readonly value: string;
  /** Slashes separate segments and stay as they are. */
  readonly multiSegment: boolean;
}

export interface TryItBody {
  readonly mediaType: string;
  /** Whether its fields are arguments of the client by their own names. */
  readonly flat: boolean;
  /** The canonical example, as JSON where it is JSON or a form. */
  readonly text: string;
}

/** The operations that a page can send: all but those whose body is made of parts. */
export function tryItOperations(api: Api): readonly TryItOperation[] {
  return api.groups.flatMap(({ title, operations }) =>
    operations.flatMap((operation) => {
      const body = bodyOf(api, operation);
      return body?.mediaType === "multipart/form-data" ? [] : [entry(api, title, operation, body)];
    }),
  );
}

function entry(api: Api, group: string, operation: ApiOperation, body?: TryItBody): TryItOperation {
  const { id, verb, path, item, described } = operation;
  const parameters = [...(item.parameters ?? []), ...(described.parameters ?? [])]
    .map((parameter) => followParameter(api, parameter))
    .flatMap(({ name, in: place, required = false, example, ...rest }) =>
      place === "path" || place === "query"
        ? {
            name,
            in: place,
            required,
            value: required && example !== undefined ? String(example) : "",
            multiSegment: rest["x-multi-segment"] ?? false,
          }
        : [],
    );
  const method = described["x-facade"];
  return {
    id,
    summary: described.summary,
    group,
    verb,
    path,
    method,
    parameters,
    ...(body && { body }),
  };
}

function bodyOf({ document }: Api, { described }: ApiOperation): TryItBody | undefined {
  if (!described.requestBody) return undefined;
  const [first] = Object.entries(resolve(document as never, described.requestBody).content);
  if (first === undefined) return undefined;
  const [mediaType, media] = first;
  const flat = deref(document, media.schema ?? {}).properties !== undefined;
  return { mediaType, flat, text: exampleText(document, media) };
}

function exampleText(document: Api["document"], { examples }: DescribedMedia): string {
  const [first] = Object.values(examples ?? {});
  const { value } = first ? (resolve(document as never, first) as Example) : {};
  return typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value, null, 2);
}
