import { ConfigError } from "../errors/transport-errors.ts";
import type { BodyEncoding, Operation } from "../operation.ts";
import { type Encoder, pick } from "./encoder.ts";
import { encodeForm, fieldPairs } from "./fields.ts";

export type WireBody = string | Blob | Uint8Array<ArrayBuffer> | FormData;

type Write = (operation: Operation, value: unknown) => WireBody;

const json: Write = (_, value) => JSON.stringify(value);

const form: Write = (operation, value) => encodeForm(operation.id, asFields(operation, value));

// Sized bodies only: Cloudreve wants an exact Content-Length, which a stream does not carry everywhere.
const bytes: Write = ({ id }, value) => {
  if (value instanceof Blob) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (value instanceof Uint8Array) return value as Uint8Array<ArrayBuffer>;
  throw new ConfigError(id, "body", "expected a Blob, an ArrayBuffer or a Uint8Array");
};

const isBytes = (value: unknown): value is ArrayBuffer | Uint8Array<ArrayBuffer> =>
  value instanceof ArrayBuffer || value instanceof Uint8Array;

const multipart: Write = (operation, value) => {
  const data = new FormData();
  for (const [name, item] of Object.entries(asFields(operation, value))) {
    if (item instanceof Blob) data.append(name, item);
    else if (isBytes(item)) data.append(name, new Blob([item]));
    else for (const [field, text] of fieldPairs(operation.id, { [name]: item })) data.append(field, text);
  }
  return data;
};

const bodyOf =
  (write: Write): Encoder =>
  (operation, values, parts) => {
    const { fields, type = "", encoding } = operation.body ?? {};
    const value = fields ? pick(values, fields) : values.body;
    if (value === undefined || value === null) return;
    parts.body = write(operation, value);
    // A multipart body announces its own boundary.
    if (encoding !== "multipart") parts.headers["Content-Type"] = type;
  };

export const jsonBody: Encoder = /* @__PURE__ */ bodyOf(json);
export const formBody: Encoder = /* @__PURE__ */ bodyOf(form);
export const bytesBody: Encoder = /* @__PURE__ */ bodyOf(bytes);
export const multipartBody: Encoder = /* @__PURE__ */ bodyOf(multipart);

/** The body's bytes as the operation's description wants them, or undefined when there is none to send. */
export function encodeBody(operation: Operation, value: unknown): WireBody | undefined {
  const writers: Record<BodyEncoding, Write> = { json, form, bytes, multipart };
  const { body } = operation;
  return body && value !== undefined && value !== null ? writers[body.encoding](operation, value) : undefined;
}

function asFields({ id, body }: Operation, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new ConfigError(id, "body", `expected an object of ${body?.encoding} fields`);
}
