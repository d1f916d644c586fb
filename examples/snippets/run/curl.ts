import { bodyOf, type CurlBody, type CurlOptions } from "./curl-body.ts";
import type { Recorded } from "./recorded-fetch.ts";
import { shellWord } from "./shell-text.ts";

/** Where readers keep the cookie of their login. */
export const COOKIES = "cookies.txt";
/** What `fetch` or the client adds; curl does so itself, or nobody needs it. */
const LEFT_OUT = ["accept", "content-length", "content-type", "cookie", "user-agent"];
const EXTENSIONS = ["zip", "png", "jpeg", "mp4"] as const;

/** The request of a sample as a curl command. */
export async function curlOf(recorded: Recorded, options: CurlOptions): Promise<string> {
  const { request } = recorded;
  const word = (text: string) => shellWord(text, options.variables);
  const body = await bodyOf(recorded, options);
  const headers = [...request.headers].filter(([name]) => !LEFT_OUT.includes(name));
  const lines = [
    ["curl", ...methodOf(request.method, body), ...cookiesOf(recorded), word(request.url)].join(" "),
    ...headers.map(([name, value]) => `-H ${word(`${titled(name)}: ${value}`)}`),
    ...body.lines,
    ...outputOf(recorded),
  ];
  return `${lines.join(" \\\n  ")}${body.here}\n`;
}

/** curl takes GET, and POST where there is a body. */
function methodOf(method: string, { isThere }: CurlBody): readonly string[] {
  return method === (isThere ? "POST" : "GET") ? [] : ["-X", method];
}

function cookiesOf({ request, answer }: Recorded): readonly string[] {
  if (request.headers.has("cookie")) return ["-b", COOKIES];
  return answer.setsCookie ? ["-c", COOKIES] : [];
}

/** Bytes go to a file; where they say more than the body, the headers are shown. */
function outputOf({ answer: { type, length }, entry: { status = 0 } }: Recorded): readonly string[] {
  if (length === 0 || (status >= 300 && status < 400)) return ["-i"];
  if (/json|text/.test(type)) return [];
  return [`-o answer.${EXTENSIONS.find((extension) => type.includes(extension)) ?? "bin"}`];
}

const titled = (name: string): string => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
