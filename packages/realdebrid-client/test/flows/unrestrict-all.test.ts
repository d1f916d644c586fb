import { expect, test } from "vitest";
import { type UnrestrictResult, unrestrictAll } from "../../src/flows/index.ts";
import { type Answer, json, refusal, scripted } from "./support.ts";

const link = (name: string) => `https://real-debrid.com/d/${name}`;
const links = ["a", "b", "c", "d"].map(link);

/** Answers by link; what is not named works. */
function server(trouble: Record<string, Answer> = {}) {
  const seen: string[] = [];
  const made = scripted(async (_, request) => {
    const asked = new URLSearchParams(await request.text()).get("link") ?? "";
    seen.push(asked);
    const answer = trouble[asked.slice(-1)];
    if (answer instanceof Response) return answer.clone();
    return answer ?? json({ link: asked, download: "https://example.com/file" });
  });
  return { ...made, seen };
}

const brief = (results: readonly UnrestrictResult[]) => results.map((one) => (one.ok ? "ok" : one.tried));

test("gives a result for each link, in order, one after the other, paced", async () => {
  const { client, clock, seen } = server();
  const start = clock.now();
  const told: number[] = [];
  const onResult = (_: unknown, index: number) => void told.push(index);
  const results = await clock.runUntil(unrestrictAll(client, { links }, { onResult }));
  expect(results.map((one) => [one.link, one.ok])).toEqual(links.map((one) => [one, true]));
  expect(seen).toEqual(links);
  expect(told).toEqual([0, 1, 2, 3]);
  expect(clock.now() - start).toBe(750);
});

test.each([19, 24, 16, 17])("code %d fails its own link only", async (code) => {
  const { client, clock } = server({ b: refusal(503, code) });
  const results = await clock.runUntil(unrestrictAll(client, { links }));
  expect(brief(results)).toEqual(["ok", true, "ok", "ok"]);
  expect(results[1]).toMatchObject({ ok: false, error: { kind: "api", code } });
});

test("content that is taken down fails its own link only", async () => {
  const { client, clock } = server({ a: refusal(451, 35) });
  expect(brief(await clock.runUntil(unrestrictAll(client, { links })))).toEqual([true, "ok", "ok", "ok"]);
});

test.each([
  [23, 503],
  [34, 429],
  [36, 503],
  [8, 401],
])("code %d ends it: the rest is not tried", async (code, status) => {
  const answer = json({ error: "made_up", error_code: code }, status, { "retry-after": "30" });
  const { client, clock, seen } = server({ b: answer });
  const start = clock.now();
  const results = await clock.runUntil(unrestrictAll(client, { links }));
  expect(brief(results)).toEqual(["ok", true, false, false]);
  expect(seen).toHaveLength(2);
  const [last] = results.slice(-1);
  expect(last).toMatchObject({ link: links[3], error: { code } });
  expect(last && !last.ok && last.retryAt?.getTime()).toBe(start + 250 + 30_000);
});

test("without a connection the rest is not tried", async () => {
  const { client, clock } = server({ a: new Error("made up") });
  expect(brief(await clock.runUntil(unrestrictAll(client, { links })))).toEqual([true, false, false, false]);
});

test("several at a time keep the order of the results", async () => {
  const { client, clock, seen } = server({ c: refusal(503, 19) });
  const results = await clock.runUntil(unrestrictAll(client, { links }, { concurrency: 3, paceMs: 0 }));
  expect(brief(results)).toEqual(["ok", "ok", true, "ok"]);
  expect(results.map((one) => one.link)).toEqual(links);
  expect(seen.toSorted()).toEqual(links);
});

test("an abort ends it at once, and a listener that fails ends it too", async () => {
  const { client, clock } = server({ b: "nothing" });
  const stop = new AbortController();
  const work = unrestrictAll(client, { links }, { signal: stop.signal, paceMs: 0 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const start = clock.now();
  stop.abort();
  await expect(work).rejects.toMatchObject({ kind: "aborted", operation: "unrestrictAll" });
  expect(clock.now()).toBe(start);
  const other = server();
  const onResult = async () => {
    throw new Error("no room");
  };
  const failing = other.clock.runUntil(unrestrictAll(other.client, { links }, { onResult }));
  await expect(failing).rejects.toThrow("no room");
  expect(other.seen).toHaveLength(1);
});

test.each([
  [{ concurrency: 0 }, "concurrency"],
  [{ concurrency: 1.5 }, "concurrency"],
  [{ paceMs: -1 }, "paceMs"],
])("%o is refused by name", async (options, field) => {
  const refused = unrestrictAll(server().client, { links }, options);
  await expect(refused).rejects.toMatchObject({ kind: "config", field });
});

test("no links, no calls", async () => {
  const { client, paths } = server();
  expect(await unrestrictAll(client, { links: [] })).toEqual([]);
  expect(paths).toEqual([]);
});
