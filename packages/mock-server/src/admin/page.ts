import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import type { MockResponse } from "../engine/handler.ts";

/** The same place from src/ and from dist/. */
const FOLDER = new URL("../page/", import.meta.url);

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Nothing but the page's own files and the mock itself, and no markup made of text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

let files: ReadonlyMap<string, MockResponse> | undefined;

/**
 * A file of the page; `undefined` when there is none of that name.
 *
 * @param address the whole path, for what is relative to it
 * @param name what follows `/_mock/`
 */
export function answerPage(address: string, name: string): MockResponse | undefined {
  if (address.endsWith("/_mock")) return { status: 308, headers: { location: "_mock/" } };
  files ??= readFiles();
  return files.get(name === "" ? "page/index.html" : name);
}

const PARTS = /^parts[\\/]/;

/** Read once, when somebody opens the page. */
function readFiles(): ReadonlyMap<string, MockResponse> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
  const found = names.flatMap((name): [string, MockResponse][] => {
    const type = MEDIA_TYPES[extname(name)];
    if (type === undefined || PARTS.test(name)) return [];
    const body = readPart(name.replaceAll("\\", "/"));
    return [[`page/${name.replaceAll("\\", "/")}`, { status: 200, headers: headersFor(type), body }]];
  });
  return new Map(found);
}

/** A file, with its parts put in where it names them. */
function readPart(name: string): Buffer {
  const bytes = readFileSync(new URL(name, FOLDER));
  if (!name.endsWith(".html")) return bytes;
  const whole = bytes
    .toString()
    .replaceAll(/ *<!-- part ([\w-]+) -->\n/g, (_, part: string) =>
      readPart(`parts/${part}.html`).toString(),
    );
  return Buffer.from(whole);
}

const headersFor = (type: string) => ({
  "content-type": type,
  "cache-control": "no-cache",
  "content-security-policy": POLICY,
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
});
