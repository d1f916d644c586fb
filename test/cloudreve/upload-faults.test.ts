import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { begin, content, run, STORAGES, startPair, USER } from "../support/upload-run.ts";

const pair = await startPair();
const { mock, wiring } = pair;
afterAll(() => mock.close());

const PATH = "/films/Sintel.mkv";
const KINDS = ["not sent", "no answer", "503"] as const;
const bytesAt = () => Buffer.from(mock.cloudreve.fileAt(USER, PATH).bytes ?? []);

/** What happens to a request instead of being answered. */
async function fault(kind: (typeof KINDS)[number], request: Request): Promise<Response> {
  if (kind === "503") return new Response("<html>", { status: 503 });
  if (kind === "no answer") await (await wiring.fetch(request)).arrayBuffer();
  throw new TypeError("fetch failed");
}

test.each(STORAGES.flatMap((type) => KINDS.map((kind) => ({ type, kind }))))(
  "an upload to $type survives each request of it that meets: $kind",
  async ({ type, kind }) => {
    const bytes = content(2500);
    const args = { path: PATH, source: bytes };
    begin(pair, type);
    const { counts } = await run(pair, args);
    for (let nth = 1; nth <= counts.fetch; nth += 1) {
      begin(pair, type);
      const { end } = await run(pair, args, {
        ifHeld: "end-all",
        intercept: async (request, count) => (count === nth ? fault(kind, request) : undefined),
      });
      expect(end, `${nth}`).toMatchObject({ status: "uploaded", size: 2500 });
      expect(bytesAt().equals(bytes), `${nth}`).toBe(true);
      expect([...mock.cloudreve.uploads.facts.keys()], `${nth}`).toEqual([]);
    }
    expect(mock.violations).toEqual([]);
  },
);

/** Who gives up is let give up, and is told the id of what to give up. */
const isSpared = ({ method, url }: Request): boolean =>
  method === "DELETE" || (method === "PUT" && new URL(url).pathname === "/api/v3/file/upload");

test("whatever happens to requests, a file is whole or nothing of it is left", async () => {
  const sizes = fc
    .tuple(fc.nat({ max: 4 }), fc.integer({ min: -2, max: 2 }))
    .map(([chunks, more]) => Math.max(0, chunks * 1000 + more));
  const faults = fc.array(fc.option(fc.constantFrom(...KINDS), { nil: undefined, freq: 3 }), {
    maxLength: 30,
  });
  const property = fc.asyncProperty(
    fc.constantFrom(...STORAGES),
    sizes,
    faults,
    async (type, size, planned) => {
      begin(pair, type);
      const bytes = content(size);
      const failed = await run(
        pair,
        { path: PATH, source: bytes },
        {
          ifHeld: "end-all",
          retry: { maxRetries: 3 },
          intercept: async (request, count) => {
            const kind = planned[count - 1];
            if (kind === undefined || isSpared(request)) return undefined;
            return fault(kind, request);
          },
        },
      ).then(
        () => false,
        () => true,
      );
      await pair.clock.settle();
      if (!failed) expect(bytesAt().equals(bytes)).toBe(true);
      expect([...mock.cloudreve.uploads.facts.keys()]).toEqual([]);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});
