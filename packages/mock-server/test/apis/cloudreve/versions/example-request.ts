import type {
  ApiDocument,
  MediaTypeObject,
  ParameterObject,
  RequestBodyObject,
} from "../../../../src/engine/document.ts";
import type { OperationSource } from "../../../../src/engine/list-operations.ts";
import { follow } from "../../../../src/engine/pointer.ts";
import { encodeRequest } from "../../../../src/scenarios/encode-request.ts";

type Exampled<T> = T & { readonly example?: unknown; readonly examples?: Readonly<Record<string, object>> };

/** The request that the description shows for an operation. */
export function exampleRequest(origin: string, document: ApiDocument, operation: OperationSource): Request {
  const valuesIn = (place: ParameterObject["in"]) =>
    Object.fromEntries(
      operation.parameters
        .map(({ value }) => value as Exampled<ParameterObject>)
        .filter((one) => one.in === place && (one.required === true || place === "path"))
        .map((one) => [one.name, String(exampleOf(document, one) ?? "1")]),
    );
  const { requestBody } = operation.value;
  const content =
    requestBody && follow<RequestBodyObject>(document, requestBody, operation.pointer).value.content;
  const [mediaType, media] = Object.entries(content ?? {})[0] ?? [];
  return encodeRequest(origin, operation, mediaType, {
    path: valuesIn("path"),
    query: valuesIn("query"),
    headers: valuesIn("header"),
    ...(media && { body: bodyOf(document, media) }),
  });
}

function bodyOf(document: ApiDocument, media: Exampled<MediaTypeObject>): unknown {
  const example = exampleOf(document, media);
  if (example !== undefined) return example;
  const schema = media.schema as { readonly type?: unknown } | undefined;
  return schema?.type === "object" ? new FormData() : "";
}

function exampleOf(document: ApiDocument, { example, examples }: Exampled<object>): unknown {
  const [first] = Object.values(examples ?? {});
  if (first === undefined) return example;
  return follow<{ readonly value?: unknown }>(document, first, "").value.value;
}
