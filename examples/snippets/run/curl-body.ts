import type { Recorded } from "./recorded-fetch.ts";
import { hereText, namesIn, shellWord, type Variables } from "./shell-text.ts";

export interface CurlOptions {
  /** Values that are written as the variables a reader sets, by name. */
  readonly variables: Variables;
  /** The name of the file that has these bytes. */
  readonly fileOf: (bytes: Uint8Array) => string | undefined;
}

export interface CurlBody {
  readonly isThere: boolean;
  /** Options and their values, a line each. */
  readonly lines: readonly string[];
  /** A here-document that follows the command. */
  readonly here: string;
}

/** Above this length, in characters, JSON is written over several lines. */
const LONGEST_LINE = 60;

/** The options with which curl sends the body of a request. */
export async function bodyOf(recorded: Recorded, { variables, fileOf }: CurlOptions): Promise<CurlBody> {
  const { request, body } = recorded;
  const word = (text: string) => shellWord(text, variables);
  const lines = (...all: readonly string[]): CurlBody => ({ isThere: true, lines: all, here: "" });
  if (request.body === null) return { isThere: false, lines: [], here: "" };

  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) {
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    const parts = await Promise.all([...form].map((entry) => partOf(entry, fileOf)));
    return lines(...parts.map((part) => `-F ${word(part)}`));
  }
  // Without a header curl says that the body is a form.
  const typed = `-H ${word(type === "" ? "Content-Type:" : `Content-Type: ${type}`)}`;
  const file = fileOf(body);
  if (file !== undefined) return lines(typed, `--data-binary @${word(file)}`);
  const text = new TextDecoder().decode(body);
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return lines(...[...new URLSearchParams(text)].map(([name, value]) => fieldOf(name, value, word)));
  }
  if (!type.startsWith("application/json")) return lines(typed, `--data-binary ${word(text)}`);
  const json = laidOut(text);
  if (namesIn(json, variables).length === 0) return lines(typed, `-d ${word(json)}`);
  return { ...lines(typed, "-d @-"), here: ` <<END\n${hereText(json, variables)}\nEND` };
}

/** JSON over several lines where it is long, with short lists in one. */
function laidOut(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const lines = JSON.stringify(JSON.parse(text), null, 2);
  return lines.replace(
    /\[\n\s+([^[\]{}]*?)\n\s+\]/g,
    (_, items: string) => `[${items.replace(/,\n\s+/g, ", ")}]`,
  );
}

async function partOf(
  [name, value]: [string, string | File],
  fileOf: CurlOptions["fileOf"],
): Promise<string> {
  if (typeof value === "string") return `${name}=${value}`;
  const file = fileOf(new Uint8Array(await value.arrayBuffer()));
  if (file === undefined) throw new Error(`${name}: no file among those of the samples has these bytes`);
  return `${name}=@${file}${value.type === "" ? "" : `;type=${value.type}`}`;
}

/** curl encodes the value of a field where it would mean something else. */
function fieldOf(name: string, value: string, word: (text: string) => string): string {
  const isPlain = /^[\w.,:/~-]*$/.test(value);
  return `${isPlain ? "-d" : "--data-urlencode"} ${word(`${name}=${value}`)}`;
}
