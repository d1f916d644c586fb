import type { Scenario } from "../../../../scenarios/scenario.ts";
import { PackJobs } from "../../archives/pack-jobs.ts";
import type { CloudreveState } from "../../state.ts";
import { GROUP } from "../../users/groups.ts";
import { dataOf, fileId, folderId, GUEST, loggedIn, openLink, TEXTS, USER, useStorage } from "../stage.ts";

const docs = (state: CloudreveState): void => {
  state.putFile(USER, "/docs/hello.txt", "Hello, world!\n");
  state.putFile(USER, "/docs/2023/readme.md", "# Example\n");
  state.putFile(USER, "/old.zip", "no zip");
};

export const archiveScenarios: readonly Scenario<CloudreveState>[] = [
  {
    name: "archive-links",
    title: "A user downloads several files as one zip",
    prepare: docs,
    play: async (stage) => {
      const { state, clock } = stage;
      const visitor = stage.caller();
      await visitor.send("createArchiveLink", { body: {} });
      const guest = await loggedIn(stage, GUEST);
      await guest.send("createArchiveLink", { body: {} });
      const user = await loggedIn(stage);
      const body = { items: [fileId(state, "/old.zip")], dirs: [folderId(state, "/docs")] };
      const link = String(dataOf(await user.send("createArchiveLink", { body })));
      await user.send("createArchiveLink", { body: { items: "all" } });
      await openLink(visitor, "downloadArchive", link);
      await openLink(visitor, "downloadArchive", link.split("?")[0] ?? "");
      await openLink(visitor, "downloadArchive", link.replace("sign=", "sign=x"));
      const unknown = state.signer.sign("/api/v3/file/archive/AbCdEfGhIjKlMnOp/archive.zip", 60);
      await openLink(visitor, "downloadArchive", unknown);
      clock.advance(601_000);
      await openLink(visitor, "downloadArchive", link);
    },
  },
  {
    name: "packing-and-unpacking",
    title: "A user packs a folder and unpacks it elsewhere; another archive is broken",
    prepare: docs,
    play: async (stage) => {
      const { state, clock } = stage;
      const src = { dirs: [folderId(state, "/docs")] };
      const visitor = stage.caller();
      await visitor.send("compressObjects", { body: { src, dst: "/", name: "a" } });
      await visitor.send("decompressFile", { body: { src: "/a.zip", dst: "/" } });
      const guest = await loggedIn(stage, GUEST);
      await guest.send("compressObjects", { body: { dst: "/", name: "a" } });
      await guest.send("decompressFile", { body: { src: "/a.zip", dst: "/" } });
      const user = await loggedIn(stage);
      await user.send("compressObjects", { body: { src, dst: "/", name: "backup" } });
      clock.advance(3000);
      await user.send("compressObjects", { body: { src, dst: "/", name: "backup.zip" } });
      await user.send("compressObjects", { body: { src, dst: "/nowhere", name: "a" } });
      await user.send("compressObjects", { body: { src, dst: "/", name: "a<b" } });
      await user.send("createDirectory", { body: { path: "/again" } });
      await user.send("decompressFile", { body: { src: "/backup.zip", dst: "/again" } });
      await user.send("decompressFile", { body: { src: "/old.zip", dst: "/again" } });
      clock.advance(3000);
      await user.send("listDirectory", { path: { path: "again/docs/2023" } });
      await user.send("decompressFile", { body: { src: "/none.zip", dst: "/" } });
      await user.send("decompressFile", { body: { src: "/old.zip", dst: "/nowhere" } });
      await user.send("decompressFile", { body: { src: "/docs/hello.txt", dst: "/" } });
      await user.send("decompressFile", { body: { src: "/old.zip" } });
    },
  },
  {
    name: "packing-too-much",
    title: "A group may pack and unpack little, has little room, and no zips in its storage",
    prepare: docs,
    play: async (stage) => {
      const { state } = stage;
      const user = await loggedIn(stage);
      const pack = { body: { src: { dirs: [folderId(state, "/docs")] }, dst: "/", name: "a" } };
      const team = state.groups.of(GROUP.team);
      state.groups.save(team.id, { ...team, maxStorage: 30 });
      await user.send("compressObjects", pack);
      const options = { ...team.options, compress_size: 5, decompress_size: 5 };
      state.groups.save(team.id, { ...team, options });
      await user.send("compressObjects", pack);
      await user.send("decompressFile", { body: { src: "/old.zip", dst: "/" } });
      useStorage(state, { OptionsSerialized: TEXTS });
      await user.send("compressObjects", pack);
    },
  },
  {
    name: "packing-queue-full",
    title: "So many tasks wait that no other one begins",
    prepare: (state) => {
      docs(state);
      const work = { kind: "decompress", src: "/old.zip", dst: "/" } as const;
      const { id } = state.userBy(GUEST);
      for (let count = 0; count < PackJobs.limit; count += 1) state.packing.add(id, work, "{}");
    },
    play: async (stage) => {
      const user = await loggedIn(stage);
      await user.send("compressObjects", { body: { dst: "/", name: "a" } });
      await user.send("decompressFile", { body: { src: "/old.zip", dst: "/" } });
    },
  },
  {
    name: "searching",
    title: "A user searches files by name, kind and tag",
    prepare: (state) => {
      for (const name of ["beach.png", "clip.mp4", "song.mp3", "notes.txt"]) {
        state.putFile(USER, `/photos/${name}`, 100);
      }
    },
    play: async (stage) => {
      const { state } = stage;
      await stage.caller().send("searchFiles", { path: { type: "keywords", keywords: "a" } });
      const user = await loggedIn(stage);
      const search = (type: string, keywords: string, query = {}) =>
        user.send("searchFiles", { path: { type, keywords }, query });
      for (const type of ["image", "video", "audio", "doc"]) await search(type, "internal");
      await search("keywords", "beach", { path: "/photos" });
      await search("keywords", "nosuchthing");
      await search("keywords", "beach", { path: "/nowhere" });
      await search("folder", "x");
      await search("tag", "zzzz");
      const owner = state.userBy(USER).id;
      const look = { name: "Notes", icon: "Circle", color: "#ff9800" };
      const tag = state.tags.add({ owner, type: 0, ...look, expression: "*.md\nnot*" });
      await search("tag", state.ids.encode("tag", tag.id));
    },
  },
];
