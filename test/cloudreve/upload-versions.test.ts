import { afterAll, expect, test } from "vitest";
import { begin, content, Kept, run, STORAGES, startPair, USER } from "../support/upload-run.ts";

const PATH = "/films/Big Buck Bunny + 100%.mp4";

const newer = await startPair("3.5.3");
const older = await startPair("3.3.1");
afterAll(async () => {
  await newer.mock.close();
  await older.mock.close();
});

test.each(STORAGES)("a server of 3.5.3 takes files to %s, whole and resumed", async (type) => {
  for (const size of [0, 1000, 2500]) {
    begin(newer, type);
    const bytes = content(size);
    const { end } = await run(newer, { path: PATH, source: bytes, mimeType: "video/mp4" });
    expect(end).toMatchObject({ path: PATH, size, status: "uploaded" });
    expect(Buffer.from(newer.mock.cloudreve.fileAt(USER, PATH).bytes ?? []).equals(bytes)).toBe(true);
  }
  for (let nth = 1; nth < 8; nth += 1) {
    begin(newer, type);
    const args = { path: PATH, source: content(2500) };
    const kept = new Kept();
    await run(newer, args, { kept, cut: { at: "answer", nth } });
    await run(newer, args, { kept, ifExists: "skip", ifHeld: "end-all" });
    expect(Buffer.from(newer.mock.cloudreve.fileAt(USER, PATH).bytes ?? []).equals(content(2500))).toBe(true);
    expect([...newer.mock.cloudreve.uploads.facts.keys()]).toEqual([]);
  }
  expect(newer.mock.violations).toEqual([]);
});

test.each(["local", "onedrive"] as const)(
  "a server of 3.3.1 takes a file to %s in one request",
  async (type) => {
    for (const size of [0, 1, 2500]) {
      begin(older, type);
      const bytes = content(size);
      const { end, sent } = await run(older, { path: PATH, source: bytes });
      expect(end).toMatchObject({ path: PATH, size, status: "uploaded" });
      expect(Buffer.from(older.mock.cloudreve.fileAt(USER, PATH).bytes ?? []).equals(bytes)).toBe(true);
      const upload = sent.find(({ method }) => method === "POST");
      expect(upload?.path).toBe("/api/v3/file/upload");
      expect(upload?.headers.get("x-filename")).toBe("Big%20Buck%20Bunny%20%2B%20100%25.mp4");
      expect(upload?.headers.get("x-path")).toBe("%2Ffilms");
      expect(upload?.headers.get("x-cr-filename")).toBeNull();
    }
    expect(older.mock.violations).toEqual([]);
  },
);

test("an old server's answer that is lost does not send a file twice", async () => {
  begin(older, "local");
  const { counts } = await run(older, { path: PATH, source: content(2500) });
  for (let nth = 1; nth <= counts.fetch; nth += 1) {
    begin(older, "local");
    const { end } = await run(
      older,
      { path: PATH, source: content(2500) },
      {
        intercept: async (request, count) => {
          if (count !== nth) return undefined;
          await (await older.wiring.fetch(request)).arrayBuffer();
          throw new TypeError("fetch failed");
        },
      },
    );
    expect(end?.status, `${nth}`).toBe("uploaded");
    expect(Buffer.from(older.mock.cloudreve.fileAt(USER, PATH).bytes ?? []).equals(content(2500))).toBe(true);
  }
});

test("an old server's limits are kept before anything is sent", async () => {
  begin(older, "local");
  older.mock.cloudreve.putFile(USER, PATH, 10);
  await expect(run(older, { path: PATH, source: content(10) })).rejects.toMatchObject({ reason: "exists" });
  older.mock.cloudreve.givePolicy(USER, { Type: "local", MaxSize: 1_048_576 });
  const large = run(older, { path: "/a", source: content(1_060_000) });
  await expect(large).rejects.toMatchObject({ reason: "too-large" });
  older.mock.cloudreve.groupOf(older.mock.cloudreve.userBy(USER)).maxStorage = 100;
  await expect(run(older, { path: "/a", source: content(101) })).rejects.toMatchObject({
    reason: "no-space",
  });
  expect(older.mock.journal.of("uploadFile")).toHaveLength(0);
});
