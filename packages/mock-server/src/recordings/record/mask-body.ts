import { createHash } from "node:crypto";
import type { ApiDocument } from "../../engine/document.ts";
import { bodyKind } from "../../engine/media-type.ts";
import { readBody } from "../recorded-exchange.ts";
import { maskJson } from "./mask-json.ts";
import { isSecretName, maskAddresses, maskText } from "./mask-text.ts";
import type { BodySchemas } from "./schemas.ts";

/** A body as far as it is known. */
export interface KeptBody {
  /** What was meant, without any content encoding; `undefined` when it was not kept. */
  readonly bytes: Buffer | undefined;
  readonly length: number;
  readonly sha256: string | undefined;
}

/** Longer bytes are recorded by their length and hash. */
const LONGEST_BYTES = 4_096;

/** A body in the recording format without its secrets; `undefined` for none. */
export function recordBody(
  document: ApiDocument,
  schemas: BodySchemas,
  type: string | undefined,
  body: KeptBody,
): unknown {
  const { bytes } = body;
  if (body.length === 0) return undefined;
  if (bytes === undefined) return unkept(body);
  const kind = type === undefined ? "text" : bodyKind(type);
  // Servers read JSON whatever its type, so nothing else is as likely to hold a password.
  if (kind === "json" || schemas.json !== undefined) {
    const value = parse(bytes);
    const masked = value === undefined ? undefined : maskJson(document, schemas.json, value);
    if (masked !== undefined) return kind === "json" ? recordJson(masked) : { text: JSON.stringify(masked) };
    if (kind === "json" && schemas.json === undefined) return unkept(body);
  }
  if (kind === "form") return { text: maskForm(document, schemas, bytes.toString()) };
  if (kind === "bytes" || bytes.includes(0)) {
    return bytes.length <= LONGEST_BYTES ? { base64: bytes.toString("base64") } : unkept(body);
  }
  return { text: maskAddresses(bytes.toString()) };
}

function maskForm(document: ApiDocument, { form, json }: BodySchemas, text: string): string {
  const fields = [...new URLSearchParams(text)];
  const masked = fields.map(([name, value]): [string, string] => {
    if (isSecretName(name)) return [name, maskText(value)];
    const { [name]: found } = maskJson(document, form ?? json, { [name]: value }) as Record<string, unknown>;
    return [name, String(found)];
  });
  return new URLSearchParams(masked).toString();
}

/** A JSON value that looks like one of the format's own words is kept as text. */
const recordJson = (value: unknown): unknown =>
  readBody(value).kind === "json" ? value : { text: JSON.stringify(value) };

function unkept({ bytes, length, sha256 }: KeptBody): unknown {
  if (bytes !== undefined) {
    return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  }
  return { bytes: length, sha256: sha256 ?? "" };
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
