import type { IncomingHttpHeaders } from "node:http";
import { hashText } from "../../seeded.ts";
import type { FileFact } from "../files/facts.ts";
import { bytesOf } from "./content.ts";
import { contentTypeOf } from "./content-types.ts";

/** Bytes to be sent, wherever they come from. */
export interface Sendable {
  /** Decides the content type, unless a header names it. */
  readonly name: string;
  readonly size: number;
  readonly updatedAt: number;
  read(start: number, length: number): Uint8Array;
}

type Headers = Readonly<Record<string, string>>;

interface Part {
  readonly start: number;
  readonly length: number;
}

/** Sends a file; see `sendContent`. */
export function sendFile(
  file: FileFact,
  request: IncomingHttpHeaders,
  headers: Headers,
  fromElsewhere = false,
) {
  const { name, size, updatedAt } = file;
  const read = (start: number, length: number) => bytesOf(file, start, length);
  return sendContent({ name, size, updatedAt, read }, request, headers, fromElsewhere);
}

/** Sends bytes that are at hand; see `sendContent`. */
export function sendBytes(
  bytes: Uint8Array,
  { name, updatedAt }: Pick<Sendable, "name" | "updatedAt">,
  request: IncomingHttpHeaders,
  headers: Headers,
) {
  const read = (start: number, length: number) => bytes.subarray(start, start + length);
  return sendContent({ name, size: bytes.length, updatedAt, read }, request, headers);
}

/**
 * Answers bytes like Go's file server: all of them (200), parts (206), none that changed (304), or none there
 * are (416). What the server itself fetches from another storage can be read from its beginning only.
 */
export function sendContent(
  content: Sendable,
  request: IncomingHttpHeaders,
  given: Headers,
  fromElsewhere = false,
) {
  const modified = new Date(content.updatedAt).toUTCString();
  const headers = { "Last-Modified": modified, ...given };
  if (Date.parse(request["if-modified-since"] ?? "") >= Date.parse(modified)) {
    return { status: 304, headers } as const;
  }
  const type = given["Content-Type"] ?? contentTypeOf(content);
  const withType = { "Accept-Ranges": "bytes", ...headers, "Content-Type": type };
  const ifRange = request["if-range"];
  const parts =
    ifRange === undefined || Date.parse(`${ifRange}`) === Date.parse(modified)
      ? partsOf(request.range, content.size)
      : [];
  if (typeof parts === "string") {
    const total: Headers = parts === NO_OVERLAP ? { "Content-Range": `bytes */${content.size}` } : {};
    return refuseRange({ ...headers, ...total }, parts);
  }
  const [first, second] = parts;
  if (first === undefined) {
    return { status: 200, headers: withType, body: content.read(0, content.size) } as const;
  }
  if (fromElsewhere && parts.some(({ start }) => start > 0)) return refuseRange(headers, "not implemented");
  if (second === undefined) {
    const range = { "Content-Range": rangeOf(first, content.size) };
    const body = content.read(first.start, first.length);
    return { status: 206, headers: { ...withType, ...range }, body } as const;
  }
  const boundary = hashText(JSON.stringify(parts)).toString(16).padStart(60, "0");
  const multipart = { "Content-Type": `multipart/byteranges; boundary=${boundary}` };
  const body = joined(content, parts, boundary, type);
  return { status: 206, headers: { ...withType, ...multipart }, body } as const;
}

function refuseRange(headers: Headers, reason: string) {
  const text = { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" };
  return { status: 416, headers: { ...headers, ...text }, body: `${reason}\n` } as const;
}

const INVALID = "invalid range";
const NO_OVERLAP = "invalid range: failed to overlap";

/** The parts a `Range` asks for, none for the whole, or why there are none. */
export function partsOf(range: string | undefined, size: number): Part[] | string {
  if (range === undefined || range === "") return [];
  if (!range.startsWith("bytes=")) return INVALID;
  const parts: Part[] = [];
  let missed = false;
  for (const text of range
    .slice(6)
    .split(",")
    .map((one) => one.trim())) {
    if (text === "") continue;
    const [, from = "", to = ""] = /^(\d*)\s*-\s*(\d*)$/.exec(text) ?? [];
    if (from === "" && to === "") return INVALID;
    if (from !== "" && to !== "" && Number(from) > Number(to)) return INVALID;
    const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
    const end = from === "" || to === "" ? size : Math.min(size, Number(to) + 1);
    if (from !== "" && start >= size) missed = true;
    else parts.push({ start, length: end - start });
  }
  if (missed && parts.length === 0) return size === 0 ? [] : NO_OVERLAP;
  // More than there is: the whole is cheaper.
  return parts.reduce((sum, { length }) => sum + length, 0) > size ? [] : parts;
}

const rangeOf = ({ start, length }: Part, size: number): string =>
  `bytes ${start}-${start + length - 1}/${size}`;

function joined(content: Sendable, parts: readonly Part[], boundary: string, type: string): Uint8Array {
  const pieces = parts.flatMap((part, index) => [
    Buffer.from(
      `${index > 0 ? "\r\n" : ""}--${boundary}\r\nContent-Range: ${rangeOf(part, content.size)}\r\n` +
        `Content-Type: ${type}\r\n\r\n`,
    ),
    content.read(part.start, part.length),
  ]);
  return Buffer.concat([...pieces, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}
