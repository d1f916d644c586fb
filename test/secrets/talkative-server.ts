import fc from "fast-check";
import { formsOf, type Secret } from "./secret.ts";

/** Answers a request with what it was sent, and what it thought up itself, in one place or another. */
export type Talker = (said: string, request: Request, issued: string) => Promise<Response>;

const statuses = fc.constantFrom(200, 201, 204, 301, 302, 307, 400, 401, 403, 404, 429, 451, 500, 502, 503);
const codes = fc.constantFrom(-1, 1, 2, 5, 7, 8, 9, 16, 21, 33, 34, 35, 37, 4711);
/** Of Cloudreve's envelopes. */
const verdicts = fc.constantFrom(0, 203, 401, 403, 404, 40_001, 40_016, 40_026, 50_001, 4711);
const types = fc.constantFrom(
  "application/json",
  "application/json; charset=utf-8",
  "text/html",
  "text/plain",
);

const bodies = fc.oneof(
  codes.map((code) => (said: string) => JSON.stringify({ error: said, error_code: code })),
  codes.map(
    (code) => (said: string) => JSON.stringify({ error: "bad_token", error_details: said, error_code: code }),
  ),
  verdicts.map((code) => (said: string, issued: string) => {
    const data = code === 0 ? { [said]: issued } : issued;
    return JSON.stringify({ code, data, msg: said, error: said });
  }),
  fc.constantFrom(
    (said: string) => JSON.stringify({ error: said }),
    (said: string, issued: string) => JSON.stringify({ id: said, access_token: issued }).slice(0, -3),
    (said: string) => `<!doctype html><title>${said}</title><p>${said} is wrong: "${said}"`,
    (said: string, issued: string) => `sorry, ${said} and ${issued}`,
    (_: string, issued: string) => JSON.stringify({ access_token: issued, refresh_token: issued }),
    (said: string) => said,
    () => "",
  ),
);

const header = (said: string) => said.replaceAll(/[^\x21-\x7e ]/g, "");
const headers = fc.subarray([
  ["location", (said: string) => `https://elsewhere.example.com/${encodeURI(said)}?back=${said}#${said}`],
  ["location", (said: string) => `/login/${said}`],
  ["location", (_: string, issued: string) => `https://me:${issued}@elsewhere.example.com/?code=${issued}`],
  ["www-authenticate", (said: string) => `Bearer error_description="${said}"`],
  ["x-echo", (said: string) => said],
  ["set-cookie", (said: string, issued: string) => `session=${said}${issued}`],
  ["authentication-info", (_: string, issued: string) => `nextnonce="${issued}"`],
  ["etag", (said: string) => `"${said}"`],
  ["retry-after", (said: string) => said],
  ["retry-after", () => "3"],
  ["content-type", (said: string) => `text/${said}`],
] as const);

const answers: fc.Arbitrary<Talker> = fc
  .record({ status: statuses, type: types, body: bodies, headers, breaks: fc.boolean() })
  .map(({ status, type, body, headers, breaks }) => async (said, _, issued) => {
    const sent = new Headers({ "content-type": type });
    for (const [name, value] of headers) sent.set(name, header(value(said, issued)));
    if (status === 204) return new Response(null, { status, headers: sent });
    if (!breaks) return new Response(body(said, issued), { status, headers: sent });
    const stream = new ReadableStream({ start: (controller) => controller.error(new TypeError(said)) });
    return new Response(stream, { status, headers: sent });
  });

/** What a `fetch` rejects with, in the ways of several runtimes. */
const rejections: fc.Arbitrary<Talker> = fc.constantFrom<Talker[]>(
  async (said) => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(said), { code: "ECONNRESET" }) });
  },
  async (said, request, issued) => {
    throw Object.assign(new Error(`request to ${request.url} failed, reason: ${said}`), {
      path: request.url,
      data: issued,
      request,
      headers: Object.fromEntries(request.headers),
    });
  },
  async (said) => {
    throw said;
  },
  async (said) => {
    throw new AggregateError([new Error(said)], said);
  },
);

const never: Talker = () => new Promise(() => {});

export const talker: fc.Arbitrary<Talker> = fc.oneof(
  { weight: 6, arbitrary: answers },
  { weight: 2, arbitrary: rejections },
  { weight: 1, arbitrary: fc.constant(never) },
);

/** All secrets in one text: whole, or only what makes them secret. */
export const sayings = fc.constantFrom(
  (secrets: readonly Secret[]) => secrets.map(({ value }) => value).join(" "),
  (secrets: readonly Secret[]) => secrets.map(({ mark }) => mark).join(", "),
  (secrets: readonly Secret[]) => `token '${secrets[0]?.mark}' is no good`,
  (secrets: readonly Secret[]) => secrets.map(({ value }) => encodeURIComponent(value)).join("&x="),
  (secrets: readonly Secret[]) => secrets.flatMap(({ value }) => formsOf(value)).join("; "),
);
