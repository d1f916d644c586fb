import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { GROUP } from "../../users/groups.ts";
import { fileId, folderId, loggedIn } from "../stage.ts";
import { keyOf, putFiles, share, siteVisitor } from "./callers.ts";

const PASSWORD = "example-share-password";

/** Every operation on the files of a share. */
export const FILE_OPERATIONS = [
  "createShareDownload",
  "previewShare",
  "getShareContent",
  "getShareDocumentPreview",
];
/** Those on shared folders, with what they need besides. */
const FOLDER_OPERATIONS: readonly (readonly [string, object, object, object?])[] = [
  ["getShareReadme", {}, { path: "/readme.md" }],
  ["listSharedDirectory", { path: "" }, {}],
  ["searchSharedDirectory", { type: "keywords", keywords: "e" }, {}],
  ["createShareArchive", {}, {}, { path: "/", items: [], dirs: [] }],
];

export const visitedShares: readonly Scenario<CloudreveState>[] = [
  {
    name: "share-with-password",
    title: "A share has a password, and is locked until somebody gives it",
    prepare: (state) => {
      putFiles(state);
      share(state, "/films", { password: PASSWORD, preview: true });
    },
    play: async (stage) => {
      const id = keyOf(stage.state, 1);
      const visitor = await siteVisitor(stage);
      await visitor.send("getShare", { path: { id } });
      await visitor.send("getShare", { path: { id }, query: { password: "wrong" } });
      await visitor.send("getShare", { path: { id }, query: { password: "p".repeat(256) } });
      const query = { path: "/readme.md" };
      for (const operation of FILE_OPERATIONS) await visitor.send(operation, { path: { id }, query });
      for (const [operation, path, query, body] of FOLDER_OPERATIONS)
        await visitor.send(operation, { path: { id, ...path }, query: { ...query }, body });
      const path = { id, file: fileId(stage.state, "/films/stills/bunny.png") };
      await visitor.send("getShareThumbnail", { path, query: { path: "/stills" } });
      await visitor.send("getShare", { path: { id }, query: { password: PASSWORD } });
      await visitor.send("listSharedDirectory", { path: { id, path: "" } });
    },
  },
  {
    name: "share-not-available",
    title: "A share has expired, another one is used up, or its owner is blocked",
    prepare: (state, clock) => {
      putFiles(state);
      share(state, "/films", { remaining: 5, expiresAt: clock.now() + 3_600_000 });
      share(state, "/greeting.txt", { remaining: 0 });
      share(state, "/greeting.txt");
    },
    play: async ({ state, clock, caller }) => {
      const visitor = caller();
      await visitor.send("getShare", { path: { id: keyOf(state, 1) } });
      clock.advance(3_600_000);
      const id = keyOf(state, 1);
      await visitor.send("getShare", { path: { id } });
      await visitor.send("getShare", { path: { id: keyOf(state, 2) } });
      await visitor.send("getShare", { path: { id: "zzzz" } });
      for (const operation of FILE_OPERATIONS) await visitor.send(operation, { path: { id } });
      for (const [operation, path, query, body] of FOLDER_OPERATIONS)
        await visitor.send(operation, { path: { id, ...path }, query: { ...query }, body });
      const path = { id, file: fileId(state, "/films/stills/bunny.png") };
      await visitor.send("getShareThumbnail", { path, query: { path: "/stills" } });
      await visitor.send("getShare", { path: { id: keyOf(state, 3) } });
      state.blockUser("user@example.com");
      await visitor.send("getShare", { path: { id: keyOf(state, 3) } });
    },
  },
  {
    name: "share-downloaded",
    title: "Files are downloaded from shares, one of which allows a single download",
    prepare: (state) => {
      putFiles(state);
      share(state, "/greeting.txt", { preview: true });
      share(state, "/films");
      share(state, "/greeting.txt", { remaining: 1 });
    },
    play: async (stage) => {
      const { state, caller } = stage;
      const [file, folder, last] = [keyOf(state, 1), keyOf(state, 2), keyOf(state, 3)];
      const visitor = caller();
      const { body } = await visitor.send("createShareDownload", { path: { id: file } });
      await visitor.fetch((body as { data: string }).data);
      const query = { path: "/stills/bunny.png" };
      await visitor.send("createShareDownload", { path: { id: folder }, query });
      await visitor.send("createShareDownload", { path: { id: folder } });
      await visitor.send("createShareDownload", { path: { id: folder }, query: { path: "/none.txt" } });
      await visitor.send("createShareDownload", {
        path: { id: folder },
      });
      await visitor.send("createShareDownload", { path: { id: last } });
      await visitor.send("createShareDownload", { path: { id: last } });
      state.groups.of(GROUP.visitor).options = {};
      for (const operation of ["createShareDownload", "getShareContent"])
        await visitor.send(operation, { path: { id: file } });
      const guest = await siteVisitor(stage);
      for (const operation of ["previewShare", "getShareDocumentPreview"])
        await guest.send(operation, { path: { id: file } });
    },
  },
  {
    name: "share-archived",
    title: "Parts of a shared folder are downloaded as an archive",
    prepare: (state) => {
      putFiles(state);
      share(state, "/films");
      share(state, "/greeting.txt");
    },
    play: async (stage) => {
      const { state, caller } = stage;
      const path = { id: keyOf(state, 1) };
      const items = [fileId(state, "/films/notes.txt"), "zzzz"];
      const owner = await loggedIn(stage);
      const body = { path: "/", items, dirs: [folderId(state, "/films/stills")] };
      const link = await owner.send("createShareArchive", { path, body });
      await caller().fetch((link.body as { data: string }).data);
      await owner.send("createShareArchive", { path: { id: keyOf(state, 2) }, body });
      await owner.send("createShareArchive", { path, body: { items } });
      await owner.send("createShareArchive", { path, body: { path: "/nowhere" } });
      await caller().send("createShareArchive", { path, body });
    },
  },
];
