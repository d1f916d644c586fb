import { describe, expect, it } from "vitest";
import { readZip } from "../../../../src/apis/cloudreve/archives/read-zip.ts";
import type { Schemas } from "../../../../src/apis/cloudreve/common/schemas.ts";
import {
  dataOf,
  fileId,
  folderId,
  loggedIn,
  openLink,
} from "../../../../src/apis/cloudreve/scenarios/stage.ts";
import type { CloudreveState } from "../../../../src/apis/cloudreve/state.ts";
import { GROUP } from "../../../../src/apis/cloudreve/users/groups.ts";
import { playScenario } from "../../../../src/scenarios/play.ts";
import type { Scenario } from "../../../../src/scenarios/scenario.ts";
import { USER } from "../../support/cloudreve.ts";

const play = (play: NonNullable<Scenario<CloudreveState>["play"]>) =>
  playScenario("cloudreve", { name: "test", title: "A test", play });

const linksOf = (answer: Parameters<typeof dataOf>[0]) => dataOf(answer) as Schemas["SourceLink"][];

describe("permanent links", () => {
  it("are the same each time, in the order of files, and lead to the bytes", async () => {
    await play(async (stage) => {
      const { state } = stage;
      state.putFile(USER, "/one.txt", "one");
      state.putFile(USER, "/旅行 & more.txt", "two");
      const user = await loggedIn(stage);
      const items = [fileId(state, "/旅行 & more.txt"), fileId(state, "/one.txt")];
      const made = linksOf(await user.send("createSourceLinks", { body: { items } }));
      const again = linksOf(await user.send("createSourceLinks", { body: { items } }));
      expect(again).toEqual(made);
      expect(made.map(({ name }) => name)).toEqual(["one.txt", "旅行 & more.txt"]);
      const texts = [];
      for (const { url } of made) {
        expect(url.startsWith(`${stage.url}/f/`)).toBe(true);
        const opened = await stage.caller().fetch(url);
        texts.push((await stage.caller().fetch(opened.headers.get("location") ?? "")).body);
      }
      expect(texts).toEqual(["one", "two"]);
      expect([...state.links.sources.values()].map(({ downloads }) => downloads)).toEqual([1, 1]);
    });
  });

  it("cannot be made of every name", async () => {
    await play(async (stage) => {
      const { state } = stage;
      state.putFile(USER, "/50% off.txt", "sale");
      state.putFile(USER, "/C#.txt", "sharp");
      const user = await loggedIn(stage);
      const items = [fileId(state, "/50% off.txt"), fileId(state, "/C#.txt")];
      const [percent, sharp] = linksOf(await user.send("createSourceLinks", { body: { items } }));
      expect(percent).toMatchObject({
        url: "",
        error: expect.stringMatching(/^parse .*invalid URL escape "% o"$/),
      });
      expect((await stage.caller().fetch(sharp?.url ?? "")).body).toMatchObject({ code: 40044 });
      const group = state.groups.of(GROUP.team);
      state.groups.save(group.id, { ...group, options: { ...group.options, redirected_source: false } });
      state.policies.save(1, { ...state.policies.facts.get(1)?.shown, IsOriginLinkEnable: true });
      const direct = linksOf(await user.send("createSourceLinks", { body: { items } }));
      expect(direct[0]).toMatchObject({ url: "", error: "Failed to get source link" });
      expect((await stage.caller().fetch(direct[1]?.url.split("#")[0] ?? "")).body).toBe("sharp");
    });
  });

  it("have the address that the site is set to", async () => {
    await play(async (stage) => {
      const { state } = stage;
      state.settings.set("siteURL", "https://cloud.example.com");
      state.putFile(USER, "/one.txt", "one");
      const user = await loggedIn(stage);
      const body = { items: [fileId(state, "/one.txt")] };
      const [link] = linksOf(await user.send("createSourceLinks", { body }));
      expect(link?.url).toMatch(/^https:\/\/cloud\.example\.com\/f\/\w+\/one\.txt$/);
    });
  });
});

describe("download links", () => {
  it("keep the name the file had", async () => {
    await play(async (stage) => {
      const { state } = stage;
      state.putFile(USER, "/文 档.txt", "text");
      const user = await loggedIn(stage);
      const id = fileId(state, "/文 档.txt");
      const link = String(dataOf(await user.send("createDownloadLink", { path: { id } })));
      await user.send("renameObject", { body: { src: { items: [id] }, new_name: "b.txt" } });
      const { headers } = await openLink(stage.caller(), "downloadFile", link);
      expect(headers.get("content-disposition")).toBe('attachment; filename="%E6%96%87%20%E6%A1%A3.txt"');
    });
  });

  it("work once for a group that is set up so", async () => {
    await play(async (stage) => {
      const { state } = stage;
      state.putFile(USER, "/a.txt", "text");
      const group = state.groups.of(GROUP.visitor);
      state.groups.save(group.id, { ...group, options: { ...group.options, one_time_download: true } });
      const user = await loggedIn(stage);
      const path = { id: fileId(state, "/a.txt") };
      const link = String(dataOf(await user.send("createDownloadLink", { path })));
      expect((await openLink(user, "downloadFile", link)).body).toBe("text");
      expect((await openLink(stage.caller(), "downloadFile", link)).body).toBe("text");
      expect((await openLink(user, "downloadFile", link)).body).toMatchObject({ code: 404 });
    });
  });

  it("are at the address of the storage policy", async () => {
    await play(async (stage) => {
      const { state } = stage;
      state.putFile(USER, "/a.txt", "text");
      state.policies.save(1, { ...state.policies.facts.get(1)?.shown, BaseURL: "https://cdn.example.com/" });
      const user = await loggedIn(stage);
      const made = await user.send("createDownloadLink", { path: { id: fileId(state, "/a.txt") } });
      expect(dataOf(made)).toMatch(/^https:\/\/cdn\.example\.com\/api\/v3\/file\/download\/\w{16}\?sign=/);
    });
  });
});

it("packs what was chosen at the moment of the download", async () => {
  await play(async (stage) => {
    const { state } = stage;
    state.putFile(USER, "/docs/2023/a.txt", "old");
    state.putFile(USER, "/b.txt", "two");
    const user = await loggedIn(stage);
    const body = { items: [fileId(state, "/b.txt")], dirs: [folderId(state, "/docs/2023"), "none"] };
    const link = String(dataOf(await user.send("createArchiveLink", { body })));
    await user.send("updateFile", { path: { id: fileId(state, "/docs/2023/a.txt") }, body: "new" });
    for (let time = 0; time < 2; time += 1) {
      const { body: zip } = await openLink(stage.caller(), "downloadArchive", link);
      const read = readZip(zip as Uint8Array, 1000)?.map(({ path, bytes }) => [
        path,
        Buffer.from(bytes).toString(),
      ]);
      expect(read).toEqual([
        ["b.txt", "two"],
        ["2023/a.txt", "new"],
      ]);
    }
  });
});

it("makes thumbnails of the type the site is set to, and tries again after a change", async () => {
  await play(async (stage) => {
    const { state } = stage;
    state.putFile(USER, "/a.png", "no picture");
    const user = await loggedIn(stage);
    const path = { id: fileId(state, "/a.png") };
    const thumb = async () => user.send("getThumbnail", { path });
    expect((await thumb()).body).toMatchObject({ code: -1 });
    const listed = dataOf(await user.send("listDirectory", { path: { path: "" } }));
    expect(listed).toMatchObject({ objects: [{ name: "a.png", thumb: false }] });
    await user.send("updateFile", { path, body: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) });
    expect((await thumb()).headers.get("content-type")).toBe("image/jpeg");
    state.settings.set("thumb_encode_method", "png");
    expect((await thumb()).headers.get("content-type")).toBe("image/png");
  });
});

it("keeps a document's session for the office server", async () => {
  await play(async (stage) => {
    const { state, clock } = stage;
    state.putFile(USER, "/letter.docx", 10);
    state.settings.set("wopi_enabled", "1");
    state.settings.set("wopi_endpoint", "https://office.example.com/hosting/discovery");
    const user = await loggedIn(stage);
    const id = fileId(state, "/letter.docx");
    const preview = dataOf(
      await user.send("getDocumentPreview", { path: { id } }),
    ) as Schemas["DocumentPreview"];
    expect(preview.access_token_ttl).toBe(clock.now() + 36_000_000);
    expect(new URL(preview.url).searchParams.get("WOPISrc")).toBe(`${stage.url}/api/v3/wopi/files/${id}`);
    const { access_token = "" } = preview;
    const ask = () => user.send("getWopiFile", { path: { id }, query: { access_token } });
    expect((await ask()).body).toMatchObject({ BaseFileName: "letter.docx", UserCanWrite: true });
    clock.advance(36_000_000);
    expect((await ask()).status).toBe(403);
  });
});
