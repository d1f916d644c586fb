import type { Caller, Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { fileId, USER } from "../stage.ts";
import { keyOf, putFiles, share, siteVisitor } from "./callers.ts";
import { FILE_OPERATIONS } from "./visited.ts";

/** Asks for a shared folder and what is in it in every way that needs its storage. */
async function lookAround(visitor: Caller, state: CloudreveState, id: string): Promise<void> {
  for (const operation of [...FILE_OPERATIONS, "getShareReadme"]) {
    await visitor.send(operation, { path: { id }, query: { path: "/readme.md" } });
  }
  await visitor.send("listSharedDirectory", { path: { id, path: "" } });
  await visitor.send("searchSharedDirectory", { path: { id, type: "keywords", keywords: "e" } });
  const file = fileId(state, "/films/stills/bunny.png");
  await visitor.send("getShareThumbnail", { path: { id, file }, query: { path: "/stills" } });
}

export const sharedFilesRead: readonly Scenario<CloudreveState>[] = [
  {
    name: "shared-files-read",
    title: "Shared files are looked at, whole and in parts",
    prepare: (state) => {
      putFiles(state);
      share(state, "/greeting.txt", { preview: true });
      share(state, "/films", { preview: true });
      share(state, "/greeting.txt");
    },
    play: async (stage) => {
      const { state, caller } = stage;
      const [file, folder, plain] = [keyOf(state, 1), keyOf(state, 2), keyOf(state, 3)];
      await caller().send("previewShare", { path: { id: file } });
      const visitor = await siteVisitor(stage);
      const readers = [
        ["previewShare", file, undefined],
        ["getShareContent", file, undefined],
        ["getShareReadme", folder, "/readme.md"],
      ] as const;
      for (const [operation, id, path] of readers) {
        const sent = { path: { id }, query: { ...(path === undefined ? {} : { path }) } };
        const { headers } = await visitor.send(operation, sent);
        const date = headers.get("last-modified") ?? "";
        await visitor.send(operation, { ...sent, headers: { range: "bytes=0-4" } });
        await visitor.send(operation, { ...sent, headers: { range: "bytes=999-" } });
        await visitor.send(operation, { ...sent, headers: { "if-modified-since": date } });
        await visitor.send(operation, { path: { id: folder }, query: { path: "/stills/readme.md" } });
      }
      await visitor.send("getShareReadme", { path: { id: folder }, query: { path: "/notes.txt" } });
      await visitor.send("getShareReadme", { path: { id: file }, query: { path: "/notes.txt" } });
      for (const operation of ["previewShare", "getShareDocumentPreview"])
        await visitor.send(operation, { path: { id: plain } });
      state.settings.set("maxEditSize", "5");
      for (const operation of ["getShareContent", "getShareReadme"])
        await visitor.send(operation, { path: { id: folder }, query: { path: "/readme.md" } });
      state.settings.set("maxEditSize", "52428800");
      for (const path of ["/greeting.txt", "/films/readme.md"]) state.loseFile(USER, path);
      for (const operation of ["previewShare", "getShareContent"])
        await visitor.send(operation, { path: { id: file } });
      await visitor.send("getShareReadme", { path: { id: folder }, query: { path: "/readme.md" } });
    },
  },
  {
    name: "shared-documents-viewed",
    title: "Shared documents are shown by a public viewer, then by an office server",
    prepare: (state) => {
      putFiles(state);
      share(state, "/films", { preview: true });
    },
    play: async ({ state, caller }) => {
      const path = { id: keyOf(state, 1) };
      const visitor = caller();
      const view = (file: string) => visitor.send("getShareDocumentPreview", { path, query: { path: file } });
      await view("/notes.txt");
      await view("/none.docx");
      state.settings.set("wopi_enabled", "1");
      state.settings.set("wopi_endpoint", "http://office.example.com/hosting/discovery");
      await view("/plan.docx");
      await view("/notes.txt");
      state.settings.set("maxEditSize", "5");
      await view("/plan.docx");
    },
  },
  {
    name: "shared-files-elsewhere",
    title: "Shared files are in another storage, which then fails",
    prepare: (state) => {
      state.policies.save(1, { Name: "Node", Type: "remote", Server: "http://node1.example.com:5213" });
      putFiles(state);
      share(state, "/films", { preview: true });
    },
    play: async (stage) => {
      const { state } = stage;
      const id = keyOf(state, 1);
      const visitor = await siteVisitor(stage);
      await lookAround(visitor, state, id);
      state.outages.begin("storage");
      await lookAround(visitor, state, id);
    },
  },
  {
    name: "shares-without-storage",
    title: "The owner's storage policy is of a type that the server does not know, or cannot use",
    prepare: (state) => {
      putFiles(state);
      share(state, "/films", { preview: true });
      state.policies.save(1, { Name: "Unknown", Type: "floppy" });
    },
    play: async (stage) => {
      const { state } = stage;
      const id = keyOf(state, 1);
      const visitor = await siteVisitor(stage);
      state.groups.of(3).options = { share_download: true, archive_download: true };
      await lookAround(visitor, state, id);
      await visitor.send("createShareArchive", { path: { id }, body: { path: "/" } });
      state.policies.save(1, { Name: "Google Drive", Type: "googledrive" });
      await lookAround(visitor, state, id);
      await visitor.send("createShareArchive", { path: { id }, body: { path: "/" } });
    },
  },
];
