import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { dataOf, fileId, GUEST, loggedIn, NODE, openLink, USER, useStorage } from "../stage.ts";

const READING = ["previewFile", "getFileContent", "getThumbnail"];

export const byteScenarios: readonly Scenario<CloudreveState>[] = [
  {
    name: "reading-files",
    title: "A user reads files whole, in parts, and when they have changed",
    prepare: (state) => {
      state.putFile(USER, "/photo.png", 5000);
      state.putFile(USER, "/broken.png", "no picture");
      state.putFile(GUEST, "/theirs.png", 100);
    },
    play: async (stage) => {
      const { state } = stage;
      const user = await loggedIn(stage);
      const path = { id: fileId(state, "/photo.png") };
      for (const operation of READING) {
        await stage.caller().send(operation, { path });
        const { headers } = await user.send(operation, { path });
        await user.send(operation, { path, headers: { range: "bytes=0-9" } });
        await user.send(operation, { path, headers: { range: "bytes=6000-" } });
        const since = headers.get("last-modified") ?? "";
        await user.send(operation, { path, headers: { "if-modified-since": since } });
        await user.send(operation, { path: { id: "zzzz" } });
        await user.send(operation, { path: { id: fileId(state, "/theirs.png", GUEST) } });
      }
      const broken = { id: fileId(state, "/broken.png") };
      await user.send("getThumbnail", { path: broken });
      await user.send("getThumbnail", { path: broken });
      state.settings.set("maxEditSize", "10");
      await user.send("getFileContent", { path });
      state.loseFile(USER, "/photo.png");
      await user.send("previewFile", { path });
      state.settings.set("maxEditSize", "10000");
      await user.send("getFileContent", { path });
    },
  },
  {
    name: "files-elsewhere",
    title: "The files of a user are on another server, which then fails",
    prepare: (state) => {
      useStorage(state, NODE);
      state.putFile(USER, "/remote.txt", "remote file content\n");
      state.putFile(USER, "/remote.png", 100);
    },
    play: async (stage) => {
      const { state } = stage;
      const user = await loggedIn(stage);
      const path = { id: fileId(state, "/remote.txt") };
      await user.send("previewFile", { path });
      await user.send("getFileContent", { path });
      await user.send("getFileContent", { path, headers: { range: "bytes=0-5" } });
      await user.send("getFileContent", { path, headers: { range: "bytes=5-9" } });
      await user.send("getThumbnail", { path });
      await user.send("getThumbnail", { path: { id: fileId(state, "/remote.png") } });
      await user.send("createDownloadLink", { path });
      await user.send("getDocumentPreview", { path });
      state.outages.begin("storage");
      for (const operation of ["previewFile", "getFileContent", "createDownloadLink", "getDocumentPreview"]) {
        await user.send(operation, { path });
      }
    },
  },
  {
    name: "download-links",
    title: "Links to a file are used by anybody, until they expire",
    prepare: (state) => {
      state.putFile(USER, "/hello.txt", "Hello again, world!\n");
      state.putFile(GUEST, "/theirs.txt", "text");
    },
    play: async (stage) => {
      const { state, clock } = stage;
      const visitor = stage.caller();
      const path = { id: fileId(state, "/hello.txt") };
      await visitor.send("createDownloadLink", { path });
      const user = await loggedIn(stage);
      const link = String(dataOf(await user.send("createDownloadLink", { path })));
      await user.send("createDownloadLink", { path: { id: "zzzz" } });
      await user.send("createDownloadLink", { path: { id: fileId(state, "/theirs.txt", GUEST) } });
      const { headers } = await openLink(visitor, "downloadFile", link);
      await openLink(visitor, "downloadFile", link, { range: "bytes=6-10" });
      await openLink(visitor, "downloadFile", link, { range: "bytes=500-600" });
      const since = headers.get("last-modified") ?? "";
      await openLink(visitor, "downloadFile", link, { "if-modified-since": since });
      await openLink(visitor, "downloadFile", link.split("?")[0] ?? "");
      await openLink(visitor, "downloadFile", link.replace("sign=", "sign=x"));
      const unknown = state.signer.sign("/api/v3/file/download/AbCdEfGhIjKlMnOp", 60);
      await openLink(visitor, "downloadFile", unknown);
      state.loseFile(USER, "/hello.txt");
      await openLink(visitor, "downloadFile", link);
      clock.advance(601_000);
      await openLink(visitor, "downloadFile", link);
    },
  },
];
