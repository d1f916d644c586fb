import { describe, expect, it } from "vitest";
import { CLOUDREVE_VERSIONS, type CloudreveVersion } from "../../../../src/specs.ts";
import { startOlder } from "./older-client.ts";

const WEEK = 604_800;
const EXPECTED = {
  "3.3.1": { wrong: 40001, again: 40004, missing: 404, admin: 40008, share: 404, refused: -1, age: WEEK },
  "3.5.3": { wrong: 40001, again: 0, missing: 404, admin: 40008, share: 404, refused: -1, age: WEEK },
  "3.8.3": {
    wrong: 40020,
    again: 0,
    missing: 40016,
    admin: 403,
    share: 40058,
    refused: 40048,
    age: 5_184_000,
  },
} satisfies Record<CloudreveVersion, object>;

describe.each(CLOUDREVE_VERSIONS)("a Cloudreve %s", (version) => {
  const expected = EXPECTED[version];
  const isOldest = version === "3.3.1";
  const isNewest = version === "3.8.3";

  it("lets users in", async () => {
    const { mock, send, login } = await startOlder(version);
    expect((await login("user@example.com", "wrong-password")).code).toBe(expected.wrong);
    const { data, headers } = await login();
    expect(headers.getSetCookie()[0]).toContain(`; Max-Age=${expected.age};`);
    expect(headers.get("cache-control")).toBe(isOldest ? null : "private, no-cache");
    expect(data).toMatchObject({ created_at: isOldest ? expect.any(Number) : expect.any(String) });
    expect("policy" in (data as object)).toBe(isOldest);
    const group = (data as { group: object }).group;
    expect(["sourceBatch", "advanceDelete"].map((key) => key in group)).toEqual([!isOldest, isNewest]);
    expect((await send("GET", "site/ping")).data).toBe(version);
    const { data: site } = await send("GET", "site/config");
    expect("siteICPId" in (site as object)).toBe(!isNewest);
    expect((await send("GET", "admin/summary")).code).toBe(expected.admin);
    expect(mock.violations).toEqual([]);
    await mock.close();
  });

  it("has folders", async () => {
    const { mock, send, login } = await startOlder(version);
    await login();
    mock.cloudreve.putFile("user@example.com", "/film.mkv", "film");
    const mkdir = async () => (await send("PUT", "directory", { path: "/inbox" })).code;
    expect([await mkdir(), await mkdir()]).toEqual([0, expected.again]);
    const { data } = await send("GET", "directory/");
    const { objects } = data as { objects: readonly Record<string, unknown>[] };
    expect("policy" in (data as object)).toBe(!isOldest);
    const picture = isNewest ? { thumb: true } : { pic: "1,1" };
    expect(objects.find(({ type }) => type === "file")).toMatchObject(picture);
    const date = isOldest ? /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/ : /^\d{4}-\d\d-\d\dT/;
    expect(objects[0]).toMatchObject({ date: expect.stringMatching(date) });
    expect("create_date" in (objects[0] ?? {})).toBe(!isOldest);
    expect((await send("GET", "directory/nowhere")).code).toBe(expected.missing);
    expect((await send("GET", "directory/inbox/")).code).toBe(expected.missing);
    expect(mock.violations).toEqual([]);
    await mock.close();
  });

  it("downloads from afar", async () => {
    const { mock, send, login } = await startOlder(version);
    await login();
    const add = (url: string, dst = "/") => send("POST", "aria2/url", { url: isOldest ? url : [url], dst });
    const added = await add("http://example.com/film.mkv");
    const refused = await add("nothing");
    expect((await add("http://example.com/film.mkv", "/nowhere")).code).toBe(expected.missing);
    if (isOldest) expect([added.code, refused.code]).toEqual([0, expected.refused]);
    else {
      expect(added).toMatchObject({ code: 0, data: [{ code: 0 }] });
      expect(refused).toMatchObject({ code: 0, data: [{ code: expected.refused }] });
    }
    const wrongForm = { url: isOldest ? ["http://example.com/"] : "http://example.com/", dst: "/" };
    expect((await send("POST", "aria2/url", wrongForm)).code).toBe(40001);
    const [active] = (await send("GET", "aria2/downloading")).data as readonly object[];
    expect(active).toMatchObject({ update: isOldest ? expect.any(Number) : expect.any(String) });
    mock.clock.advance(60_000);
    const [finished] = (await send("GET", "aria2/finished")).data as readonly object[];
    expect(finished).toMatchObject({ status: 4, update: expect.stringMatching(isOldest ? / / : /T/) });
    expect("node" in (finished ?? {})).toBe(isNewest);
    expect(mock.violations).toEqual([]);
    await mock.close();
  });

  it("shares files, and gives links to them", async () => {
    const { mock, send, login } = await startOlder(version);
    await login();
    mock.cloudreve.putFile("user@example.com", "/a.txt", "Hello");
    const file = mock.cloudreve.fileAt("user@example.com", "/a.txt");
    const id = mock.cloudreve.ids.encode("file", file.id);
    const given = { id, is_dir: false, password: "", downloads: -1, expire: 60, preview: true };
    const share = String((await send("POST", "share", given)).data)
      .split("/")
      .at(-1);
    const { data: info } = await send("GET", `share/info/${share}`);
    expect(info).toMatchObject({ create_date: expect.stringMatching(isOldest ? / / : /T/) });
    expect((await send("GET", "share/info/zzzz")).code).toBe(expected.share);
    const links = [
      (await send("PUT", `file/download/${id}`)).data,
      (await send("PUT", `share/download/${share}`)).data,
    ].map(String);
    for (const link of links) {
      expect(link.startsWith(isNewest ? "/api" : mock.url)).toBe(true);
      expect(await (await fetch(new URL(link, mock.url))).text()).toBe("Hello");
    }
    const archive = String((await send("POST", "file/archive", { items: [id], dirs: [] })).data);
    expect(archive.startsWith(isOldest ? mock.url : "/api")).toBe(true);
    const { data: preview } = await send("GET", `file/doc/${id}`);
    expect(preview).toEqual(isNewest ? { url: expect.any(String) } : expect.any(String));
    expect(mock.violations).toEqual([]);
    await mock.close();
  });
});
