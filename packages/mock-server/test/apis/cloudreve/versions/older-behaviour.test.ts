import { expect, it } from "vitest";
import type { CloudreveVersion } from "../../../../src/index.ts";
import { startOlder } from "./older-client.ts";

const USER = "user@example.com";

async function start(version: CloudreveVersion, user = USER) {
  const older = await startOlder(version);
  await older.login(user);
  const { cloudreve } = older.mock;
  const folder = async (path: string) => {
    await older.send("PUT", "directory", { path });
    return cloudreve.ids.encode("folder", cloudreve.drive.find(cloudreve.userBy(user).id, path)?.id ?? 0);
  };
  const file = (path: string, content = "Hello") => {
    cloudreve.putFile(user, path, content);
    return cloudreve.ids.encode("file", cloudreve.fileAt(user, path).id);
  };
  return { ...older, cloudreve, folder, file };
}

it("sets no limit to downloads before 3.5.3", async () => {
  const { mock, send } = await start("3.3.1");
  const add = async (index: number) =>
    (await send("POST", "aria2/url", { url: `https://files.example.com/${index}`, dst: "/" })).code;
  const codes = [];
  for (let index = 0; index < 12; index += 1) codes.push(await add(index));
  expect(codes).toEqual(codes.map(() => 0));
  expect(mock.violations).toEqual([]);
  await mock.close();
});

it.each([
  ["3.3.1", 403],
  ["3.5.3", 50005],
] as const)("a Cloudreve %s without aria2 says %i", async (version, code) => {
  const { mock, cloudreve, send } = await start(version);
  for (const { id, shown } of [...cloudreve.nodes.facts.values()]) {
    cloudreve.nodes.save(id, { ...shown, Aria2Enabled: false });
  }
  const url = version === "3.3.1" ? "https://files.example.com/a" : ["https://files.example.com/a"];
  const answer = await send("POST", "aria2/url", { url, dst: "/" });
  const [first] = Array.isArray(answer.data) ? answer.data : [answer];
  expect(first).toMatchObject({ code });
  expect(mock.violations).toEqual([]);
  await mock.close();
});

it.each([
  ["3.3.1", 0],
  ["3.5.3", 0],
  ["3.8.3", 40048],
] as const)("aria2 of a Cloudreve %s fetches a file of the server: %i", async (version, code) => {
  const { mock, send, file } = await start(version);
  const id = file("/a.torrent");
  expect((await send("POST", `aria2/torrent/${id}`, { dst: "/" })).code).toBe(code);
  expect(mock.violations).toEqual([]);
  await mock.close();
});

it.each([
  ["3.3.1", 40001],
  ["3.5.3", 0],
] as const)("a Cloudreve %s answers %i for an archive that is no zip", async (version, code) => {
  const { mock, send, file } = await start(version);
  file("/a.tar");
  file("/a.zip");
  const unpack = async (src: string) => (await send("POST", "file/decompress", { src, dst: "/" })).code;
  expect([await unpack("/a.tar"), await unpack("/b.tar"), await unpack("/a.zip")]).toEqual([code, 404, 0]);
  expect(mock.violations).toEqual([]);
  await mock.close();
});

it.each([
  ["3.3.1", [50001, 50001]],
  ["3.5.3", [40004, 404]],
  ["3.8.3", [40004, 40016]],
] as const)("a name that is taken, in a Cloudreve %s: %j", async (version, codes) => {
  const { mock, send, folder } = await start(version);
  const dirs = [await folder("/a")];
  await folder("/b/a");
  const given = { src_dir: "/", src: { dirs, items: [] }, dst: "/b" };
  const found = [await send("PATCH", "object", given), await send("POST", "object/copy", given)];
  expect(found.map(({ code }) => code)).toEqual(codes);
  expect(mock.violations).toEqual([]);
  await mock.close();
});

it.each(["3.3.1", "3.5.3", "3.8.3"] as const)(
  "an administrator is told of a Cloudreve %s",
  async (version) => {
    const { mock, send } = await start(version, "admin@example.com");
    const { data } = await send("GET", "admin/summary");
    expect(data).toMatchObject({ version: { backend: version } });
    expect(mock.violations).toEqual([]);
    await mock.close();
  },
);
