import type { Operation, Parameter } from "./operations.ts";

/** A request as it goes out. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

/** What goes where in a request of an operation. */
export interface Values {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly mediaType?: string | undefined;
  readonly body?: Buffer | undefined;
}

export function encode({ method, path, parameters }: Operation, values: Values): WireRequest {
  const encoded = path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodePathValue(
      values.path[name] ?? "",
      parameters.find((one) => one.name === name && one.in === "path"),
    ),
  );
  const query = new URLSearchParams(values.query.map(([name, value]) => [name, value])).toString();
  const { mediaType, body } = values;
  return {
    method,
    target: query === "" ? encoded : `${encoded}?${query}`,
    headers: { ...values.headers, ...(mediaType !== undefined && { "content-type": mediaType }) },
    body,
  };
}

function encodePathValue(value: string, parameter: Parameter | undefined): string {
  const parts = parameter?.isLong ? value.split("/") : [value];
  return parts.map((part) => encodeURIComponent(part.toWellFormed())).join("/");
}

/** A body in the form its media type asks for. */
export function encodeBody(value: unknown, mediaType: string): Buffer {
  if (Buffer.isBuffer(value)) return value;
  if (mediaType.includes("urlencoded")) {
    const fields = Object.entries(Object(value)).flatMap(([name, one]) =>
      (Array.isArray(one) ? one : [one]).map((item): [string, string] => [name, textOf(item)]),
    );
    return Buffer.from(new URLSearchParams(fields).toString());
  }
  return Buffer.from(
    typeof value === "string" && !mediaType.includes("json") ? value : JSON.stringify(value),
  );
}

export const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

const BOUNDARY = "boundary-of-the-form";
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form with one file. */
export function multipart(field: string, content: Buffer, type: string): Buffer {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="a.png"\r\nContent-Type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}

/** A line that shows a request well enough to send it again. */
export function showRequest({ method, target, headers, body }: WireRequest): string {
  const short = (text: string) => (text.length > 600 ? `${text.slice(0, 600)}… (${text.length})` : text);
  const sent = body === undefined ? "" : ` ${JSON.stringify(short(body.toString("latin1")))}`;
  return `${method} ${short(target)} ${short(JSON.stringify(headers))}${sent}`;
}
