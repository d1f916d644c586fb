import type { OperationSource } from "../engine/list-operations.ts";
import { bodyKind } from "../engine/media-type.ts";
import type { Sent } from "./scenario.ts";

/** The request of an operation, encoded as the description says. */
export function encodeRequest(
  origin: string,
  operation: OperationSource,
  mediaType: string | undefined,
  sent: Sent,
): Request {
  const url = new URL(pathOf(operation, sent.path ?? {}), origin);
  for (const [name, value] of Object.entries(sent.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one));
  }
  const headers = new Headers(sent.headers);
  const body = encodeBody(sent.body, mediaType);
  if (
    mediaType !== undefined &&
    body !== undefined &&
    !(body instanceof FormData) &&
    !headers.has("content-type")
  ) {
    headers.set("content-type", mediaType);
  }
  return new Request(url, {
    method: operation.method.toUpperCase(),
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body }),
  });
}

function pathOf({ path, parameters }: OperationSource, values: NonNullable<Sent["path"]>): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? "");
    const isLong = parameters.some((one) => one.value.name === name && one.value["x-multi-segment"] === true);
    return isLong ? value.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(value);
  });
}

type Body = NonNullable<RequestInit["body"]>;

function encodeBody(body: unknown, mediaType: string | undefined): Body | undefined {
  if (body === undefined) return undefined;
  if (typeof body === "string" || body instanceof Uint8Array || body instanceof FormData) return body as Body;
  if (mediaType !== undefined && bodyKind(mediaType) === "form") {
    const fields = Object.entries(body as object).map(([key, value]): [string, string] => [
      key,
      String(value),
    ]);
    return new URLSearchParams(fields);
  }
  return JSON.stringify(body);
}
