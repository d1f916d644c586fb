/** One recorded request and its answer. */
export interface RecordedExchange {
  /** Unique in its folder, kebab-case. */
  readonly id: string;
  readonly title?: string;
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
}

export interface RecordedRequest {
  readonly method: string;
  /** As sent: percent-encoded, with its query. */
  readonly path: string;
  readonly headers?: Headers;
  /** Absent when nothing was sent. */
  readonly body?: unknown;
}

export interface RecordedResponse {
  readonly status: number;
  readonly headers?: Headers;
  readonly body?: unknown;
}

/** The path of the request, without its query. */
export function pathOf({ request }: RecordedExchange): string {
  return request.path.split("?", 1)[0] ?? "";
}

type Headers = Readonly<Record<string, string | readonly string[]>>;

/** What a recorded body stands for: a JSON value, the bytes themselves, or bytes that were not kept. */
export type RecordedBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "unkept" };

/** `{ text }`, `{ base64 }` and `{ bytes, sha256 }` stand for bodies that are no JSON; anything else is JSON. */
export function readBody(body: unknown): RecordedBody {
  if (body === undefined) return { kind: "none" };
  if (hasOnly(body, ["text"]) && typeof body.text === "string") return fromBytes(Buffer.from(body.text));
  if (hasOnly(body, ["base64"]) && typeof body.base64 === "string") {
    return fromBytes(Buffer.from(body.base64, "base64"));
  }
  if (hasOnly(body, ["bytes", "sha256"]) && typeof body.bytes === "number") {
    return body.bytes === 0 ? { kind: "none" } : { kind: "unkept" };
  }
  return { kind: "json", value: body };
}

function fromBytes(bytes: Buffer): RecordedBody {
  return bytes.length === 0 ? { kind: "none" } : { kind: "bytes", bytes };
}

function hasOnly(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const present = Object.keys(value);
  return present.length === keys.length && keys.every((key) => present.includes(key));
}
