import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { loggedIn, TEXTS, UNKNOWN, USER, useStorage } from "../stage.ts";

export const folderScenarios: readonly Scenario<CloudreveState>[] = [
  {
    name: "folders",
    title: "A user makes folders and looks into them",
    prepare: (state) => state.putFile(USER, "/docs/hello.txt", "Hello, world!\n"),
    play: async (stage) => {
      const visitor = stage.caller();
      await visitor.send("createDirectory", { body: { path: "/a" } });
      await visitor.send("listDirectory", { path: { path: "" } });
      const user = await loggedIn(stage);
      for (const path of ["/films/2023", "/films", "/", "", "/docs/hello.txt", "/what?", "docs"]) {
        await user.send("createDirectory", { body: { path } });
      }
      for (const path of ["", "docs", "films", "films/2023", "nowhere"]) {
        await user.send("listDirectory", { path: { path } });
      }
      useStorage(stage.state, { MaxSize: 3000, OptionsSerialized: TEXTS });
      for (const path of ["films/2023", "films", "docs"])
        await user.send("listDirectory", { path: { path } });
    },
  },
  {
    name: "folders-without-database",
    title: "Folders cannot be made while the database fails",
    prepare: (state) => state.outages.begin("database"),
    play: async (stage) => {
      const user = await loggedIn(stage);
      await user.send("createDirectory", { body: { path: "/films" } });
    },
  },
  {
    name: "files-in-an-unknown-storage",
    title: "The storage policy of a user is of a type that the server does not know",
    prepare: (state) => {
      state.putFile(USER, "/a.txt", "text");
      useStorage(state, UNKNOWN);
    },
    play: async (stage) => {
      const user = await loggedIn(stage);
      const id = stage.state.ids.encode("file", stage.state.fileAt(USER, "/a.txt").id);
      const path = { id };
      const transfer = { src_dir: "/", src: { items: [id] }, dst: "/" };
      await user.send("createDirectory", { body: { path: "/films" } });
      await user.send("listDirectory", { path: { path: "" } });
      await user.send("deleteObjects", { body: { items: [id] } });
      await user.send("moveObjects", { body: transfer });
      await user.send("copyObject", { body: transfer });
      await user.send("renameObject", { body: { src: { items: [id] }, new_name: "b.txt" } });
      await user.send("createFile", { body: { path: "/b.txt" } });
      await user.send("updateFile", { path, body: "new" });
      await user.send("createDownloadLink", { path });
      await user.send("previewFile", { path });
      await user.send("getFileContent", { path });
      await user.send("getDocumentPreview", { path });
      await user.send("getThumbnail", { path });
      await user.send("createSourceLinks", { body: { items: [id] } });
      await user.send("createArchiveLink", { body: { items: [id] } });
      await user.send("compressObjects", { body: { src: { items: [id] }, dst: "/", name: "a" } });
      await user.send("decompressFile", { body: { src: "/a.zip", dst: "/" } });
      await user.send("searchFiles", { path: { type: "keywords", keywords: "a" } });
    },
  },
];
