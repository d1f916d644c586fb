import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ClientError, type Operation } from "../../src/index.ts";
import { getThing, ManualClock, testClient } from "../support/fixtures.ts";

const LIMIT = 4_096;
const CHUNK = 1_024;
/** Unread chunks that a stream gets ready ahead of its reader. */
const AHEAD = 2;

const escaped: unknown[] = [];
const note = (error: unknown) => void escaped.push(error);
beforeAll(() => void process.on("unhandledRejection", note));
afterAll(() => void process.off("unhandledRejection", note));

const json = fc.oneof(
  fc.json(),
  fc.record({ code: fc.oneof(fc.integer(), fc.string(), fc.double()), error: fc.anything() }).map((value) => {
    return JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one)) ?? "";
  }),
);
const text = fc.oneof(
  json,
  fc.string({ unit: "binary" }),
  fc.constantFrom("<html>", "null", "{", '"', "[]", "1e999"),
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2 * LIMIT }),
  text.map((one) => new TextEncoder().encode(one)),
);

const headerName = fc.constantFrom(
  "content-type",
  "content-length",
  "content-encoding",
  "retry-after",
  "location",
  "etag",
  "set-cookie",
  "x-any",
);
const headerValue = fc.oneof(
  fc.constantFrom(
    "application/json",
    "text/html",
    "-1",
    "0",
    "3",
    "1e9",
    "99999999999999999999",
    "http://[",
    "//",
  ),
  fc.constantFrom("Sun, 06 Nov 1994 08:49:37 GMT", "Wed, 31 Feb 2026 25:61:61 GMT"),
  fc.stringMatching(/^[\x21-\x7e\xa0-\xff ]{0,20}$/),
);

/** How a body comes: whole chunks, then its end, an error, silence, or more and more of it. */
const ending = fc.constantFrom("end", "error", "silence", "endless" as const);
type Ending = "end" | "error" | "silence" | "endless";

const answers = fc.record({
  status: fc.integer({ min: 200, max: 599 }),
  headers: fc.array(fc.tuple(headerName, headerValue), { maxLength: 5 }),
  body: fc.option(bytes),
  cuts: fc.array(fc.integer({ min: 1, max: CHUNK }), { minLength: 1, maxLength: 20 }),
  ending,
});
type RandomAnswer = typeof answers extends fc.Arbitrary<infer Value> ? Value : never;

const BODILESS = [204, 205, 304];

function responseOf(
  { status, headers, body, cuts, ending }: RandomAnswer,
  given: { bytes: number },
): Response {
  const sent = new Headers();
  for (const [name, value] of headers) sent.append(name, value);
  if (body === null || BODILESS.includes(status)) return new Response(null, { status, headers: sent });
  return new Response(streamOf(body, cuts, ending, given), { status, headers: sent });
}

function streamOf(body: Uint8Array, cuts: readonly number[], ending: Ending, given: { bytes: number }) {
  let at = 0;
  let count = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = cuts[count++ % cuts.length] ?? 1;
      const chunk = ending === "endless" ? new Uint8Array(size) : body.slice(at, at + size);
      at += size;
      given.bytes += chunk.byteLength;
      if (chunk.byteLength > 0) return controller.enqueue(chunk);
      if (ending === "end") return controller.close();
      if (ending === "error") return controller.error(new TypeError("terminated"));
      return new Promise(() => {});
    },
  });
}

const operations: fc.Arbitrary<Operation> = fc
  .record({
    answer: fc.constantFrom("json", "text", "bytes", "empty", "location" as const),
    repeatable: fc.boolean(),
    emptyList: fc.constantFrom(true as const, undefined),
    refusal: fc.constantFrom("application/json", undefined),
    success: fc.constantFrom([200], [200, 204], [302], [201, 202, 206]),
  })
  .map(({ emptyList, refusal, ...rest }) => ({
    ...getThing,
    ...rest,
    ...(emptyList && { emptyList }),
    ...(refusal && { refusal }),
  }));

test("whatever is answered, a call gives a value or a typed error, in time and within its memory", async () => {
  const run = fc.record({
    operation: operations,
    script: fc.array(answers, { minLength: 1, maxLength: 4 }),
    conditional: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ operation, script, conditional }) => {
      const clock = new ManualClock();
      const given: { bytes: number }[] = [];
      const fetch = async () => {
        const count = { bytes: 0 };
        given.push(count);
        return responseOf(script[(given.length - 1) % script.length] as RandomAnswer, count);
      };
      const client = testClient({ clock, fetch, conditional, maxResponseBytes: LIMIT, random: () => 0.5 });
      for (let calls = 0; calls < 2; calls += 1) {
        const startedAt = clock.now();
        const result = await clock.runUntil(client.call(operation, { id: "1" }).result());
        expect(clock.now() - startedAt).toBeLessThanOrEqual(90_000);
        if (result.ok) expect(result.meta.attempts).toBeLessThanOrEqual(given.length);
        else expect(result.error).toBeInstanceOf(ClientError);
        if (!result.ok)
          expect(["http", "api", "unlisted", "decode", "network", "timeout"]).toContain(result.error.kind);
        expect(clock.pending).toBe(0);
      }
      for (const { bytes } of given) expect(bytes).toBeLessThanOrEqual(LIMIT + (1 + AHEAD) * CHUNK);
    }),
    { numRuns: 1_000, timeout: 5_000, endOnFailure: true },
  );
  expect(escaped).toEqual([]);
}, 60_000);
