import { ManualClock } from "@debrid-drive/runtime/testing";
import { expect, test } from "vitest";
import { RealDebrid } from "../../src/index.ts";

const PATTERNS = ['["/files/"]', '["/folders/"]'];

function start(answer: (path: string, nth: number) => Response | Promise<Response>) {
  const clock = new ManualClock();
  const asked: string[] = [];
  const fetch = async ({ url }: Request) => {
    const { pathname } = new URL(url);
    asked.push(pathname.replace("/rest/1.0", ""));
    return answer(pathname, asked.length);
  };
  return { rd: new RealDebrid({ fetch, clock, retry: false }), clock, asked };
}

const patterns = (path: string) => new Response(PATTERNS[path.endsWith("Folder") ? 1 : 0]);

test("patterns are fetched once for all, and again after an hour or on demand", async () => {
  const { rd, clock, asked } = start(patterns);
  const [one, other] = await Promise.all([rd.hosts.matcher(), rd.hosts.matcher()]);
  expect(one).toBe(other);
  expect(asked).toEqual(["/hosts/regex", "/hosts/regexFolder"]);
  clock.advance(3_599_999);
  await rd.hosts.matcher();
  expect(asked).toHaveLength(2);
  clock.advance(1);
  await rd.hosts.matcher();
  expect(asked).toHaveLength(4);
  await rd.hosts.matcher({ refresh: true });
  expect(asked).toHaveLength(6);
});

test("a failure is not kept", async () => {
  const { rd } = start((path, nth) => (nth <= 2 ? new Response("", { status: 500 }) : patterns(path)));
  await expect(rd.hosts.matcher()).rejects.toMatchObject({ kind: "http", status: 500 });
  expect((await rd.hosts.matcher()).match("files")).toBe("file");
});

test("an abort ends one wait, not that of others, before time moves", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { rd, clock } = start(async (path) => held.then(() => patterns(path)));
  const controller = new AbortController();
  const impatient = rd.hosts.matcher({}, { signal: controller.signal });
  const patient = rd.hosts.matcher();
  controller.abort("enough");
  await expect(impatient).rejects.toMatchObject({
    kind: "aborted",
    operation: "hostMatcher",
    cause: "enough",
  });
  await expect(rd.hosts.matcher({}, { signal: controller.signal })).rejects.toMatchObject({
    kind: "aborted",
  });
  expect(clock.now()).toBe(0);
  release();
  expect((await patient).test("files")).toBe(true);
});

test("an answer of the clock that is none is a decode error", async () => {
  await expect(start(() => new Response("2026-07-31T21:52:18")).rd.time.offset()).rejects.toMatchObject({
    kind: "decode",
  });
  await expect(start(() => new Response("nonsense")).rd.time.offset()).rejects.toMatchObject({
    kind: "decode",
  });
  const { rd, asked } = start(() => new Response("2026-07-31T21:52:18+0200\n"));
  expect(await rd.time.offset()).toMatchObject({ minutes: 120, timeZone: "Europe/Paris" });
  await rd.time.offset();
  expect(asked).toEqual(["/time/iso"]);
});
