import { ConfigError } from "../errors/transport-errors.ts";
import type { Operation, OperationBody } from "../operation.ts";
import { encodeForm, fieldPairs } from "./fields.ts";

export type WireBody = string | Blob | Uint8Array<ArrayBuffer> | FormData;

/** The body's bytes as the operation's description wants them, or undefined when there is none to send. */
export function encodeBody(operation: Operation, value: unknown): WireBody | undefined {
  const body = operation.body;
  if (body === undefined || value === undefined || value === null) return undefined;
  switch (body.encoding) {
    case "json":
      return JSON.stringify(value);
    case "form":
      return encodeForm(operation.id, asFields(operation, body, value));
    case "bytes":
      return asBytes(operation, value);
    case "multipart":
      return asMultipart(operation, asFields(operation, body, value));
  }
}

function asFields(
  operation: Operation,
  body: OperationBody,
  value: unknown,
): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new ConfigError(operation.id, "body", `expected an object of ${body.encoding} fields`);
}

// Sized bodies only: Cloudreve wants an exact Content-Length, which a stream does not carry everywhere.
function asBytes(operation: Operation, value: unknown): Blob | Uint8Array<ArrayBuffer> {
  if (value instanceof Blob) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (value instanceof Uint8Array) return value as Uint8Array<ArrayBuffer>;
  throw new ConfigError(operation.id, "body", "expected a Blob, an ArrayBuffer or a Uint8Array");
}

const isBytes = (value: unknown): value is ArrayBuffer | Uint8Array<ArrayBuffer> =>
  value instanceof ArrayBuffer || value instanceof Uint8Array;

function asMultipart(operation: Operation, fields: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof Blob) form.append(name, value);
    else if (isBytes(value)) form.append(name, new Blob([value]));
    else for (const [field, text] of fieldPairs(operation.id, { [name]: value })) form.append(field, text);
  }
  return form;
}
