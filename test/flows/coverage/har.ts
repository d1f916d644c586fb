import { readFile, writeFile } from "node:fs/promises";

interface Pair {
  readonly name: string;
  readonly value: string;
}

interface Content {
  readonly mimeType: string;
  readonly text?: string;
  readonly size?: number;
  readonly encoding?: "base64";
}

/** One exchange, with what Redocly reads of a HAR entry. */
export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly headers: readonly Pair[];
    readonly queryString: readonly Pair[];
    readonly postData?: Content;
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly headers: readonly Pair[];
    readonly content: Content;
  };
}

/** Where all traffic of a HAR file that is written here went. */
export const ORIGIN = "http://127.0.0.1";
const TIME = "2026-01-01T00:00:00.000Z";

/** The entry of an exchange. Bytes that are no text are left out. */
export async function entryOf(request: Request, response: Response): Promise<HarEntry> {
  const { pathname, search, searchParams } = new URL(request.url);
  const sent = await textOf(request);
  const received = await textOf(response);
  return {
    startedDateTime: TIME,
    time: 0,
    request: {
      method: request.method,
      url: `${ORIGIN}${pathname}${search}`,
      httpVersion: "HTTP/1.1",
      headers: pairsOf(request.headers),
      queryString: pairsOf(searchParams),
      ...(sent.text && { postData: sent }),
    },
    response: {
      status: response.status,
      statusText: response.statusText,
      httpVersion: "HTTP/1.1",
      headers: pairsOf(response.headers),
      content: received,
    },
  };
}

/**
 * The same with the path as Redocly can match it: it knows no parameters that hold slashes, so these slashes are
 * encoded. `patterns` have the beginning of such a path as their first group, and the value as their second.
 */
export function inOneSegment(entry: HarEntry, patterns: readonly RegExp[]): HarEntry {
  const { pathname, search } = new URL(entry.request.url);
  const [, before, value] = patterns.map((one) => one.exec(pathname)).find(Boolean) ?? [];
  if (before === undefined || !value?.includes("/")) return entry;
  const url = `${ORIGIN}${before}${value.replaceAll("/", "%2F")}${search}`;
  return { ...entry, request: { ...entry.request, url } };
}

/** The entries of a HAR file, as if they had gone to `ORIGIN`. */
export async function readHar(file: string): Promise<readonly HarEntry[]> {
  const { log } = JSON.parse(await readFile(file, "utf8")) as { log: { entries: readonly HarEntry[] } };
  return log.entries.map((entry) => {
    const { pathname, search } = new URL(entry.request.url);
    return { ...entry, request: { ...entry.request, url: `${ORIGIN}${pathname}${search}` } };
  });
}

export async function writeHar(file: string, entries: readonly HarEntry[]): Promise<void> {
  const log = { version: "1.2", creator: { name: "flows", version: "1" }, entries };
  await writeFile(file, JSON.stringify({ log }));
}

const pairsOf = (list: Iterable<[string, string]>): readonly Pair[] =>
  Array.from(list, ([name, value]) => ({ name, value }));

async function textOf(message: Request | Response): Promise<Content> {
  const mimeType = message.headers.get("content-type") ?? "";
  const bytes = await message.arrayBuffer();
  const isText = /json|text|urlencoded|xml/.test(mimeType);
  return { mimeType, size: bytes.byteLength, ...(isText && { text: new TextDecoder().decode(bytes) }) };
}
