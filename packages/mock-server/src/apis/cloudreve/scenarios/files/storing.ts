import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { GROUP } from "../../users/groups.ts";
import { DRIVE, fileId, GUEST, loggedIn, TEXTS, USER, useStorage } from "../stage.ts";

export const storingScenarios: readonly Scenario<CloudreveState>[] = [
  {
    name: "creating-files",
    title: "A user creates empty files and fills them",
    prepare: (state) => {
      state.putFile(USER, "/docs/hello.txt", "Hello, world!\n");
      state.putFile(GUEST, "/theirs.txt", "text");
      const { id } = state.userBy(USER);
      state.drive.addFile(state.drive.root(id), "coming.iso", 10, { upload: "unfinished" });
    },
    play: async (stage) => {
      const visitor = stage.caller();
      await visitor.send("createFile", { body: { path: "/a.txt" } });
      await visitor.send("updateFile", { path: { id: "zzzz" }, body: "text" });
      const user = await loggedIn(stage);
      for (const path of ["/docs/new/empty.md", "/docs/hello.txt", "/a|b.md", "a.md", "", "/coming.iso"]) {
        await user.send("createFile", { body: { path } });
      }
      const id = fileId(stage.state, "/docs/hello.txt");
      await user.send("updateFile", { path: { id }, body: "Hello again, world!\n" });
      await user.send("updateFile", { path: { id: "zzzz" }, body: "text" });
      const theirs = fileId(stage.state, "/theirs.txt", GUEST);
      await user.send("updateFile", { path: { id: theirs }, body: "text" });
    },
  },
  {
    name: "storing-what-is-not-allowed",
    title: "The storage policy allows small texts only, and the user has little room",
    prepare: (state) => {
      useStorage(state, {
        MaxSize: 30,
        OptionsSerialized: TEXTS,
      });
      state.putFile(USER, "/a.txt", "text");
      state.putFile(USER, "/a.md", "text");
      const group = state.groups.of(GROUP.team);
      state.groups.save(group.id, { ...group, maxStorage: 20 });
    },
    play: async (stage) => {
      const user = await loggedIn(stage);
      await user.send("createFile", { body: { path: "/run.exe" } });
      const path = { id: fileId(stage.state, "/a.txt") };
      await user.send("updateFile", { path, body: "a".repeat(31) });
      await user.send("updateFile", { path, body: "a".repeat(30) });
      await user.send("updateFile", { path: { id: fileId(stage.state, "/a.md") }, body: "a" });
    },
  },
  {
    name: "storing-without-storage",
    title: "The storage takes nothing",
    prepare: (state) => {
      state.putFile(USER, "/a.txt", "text");
      state.outages.begin("storage");
    },
    play: async (stage) => {
      const user = await loggedIn(stage);
      await user.send("createFile", { body: { path: "/b.txt" } });
      await user.send("updateFile", { path: { id: fileId(stage.state, "/a.txt") }, body: "new" });
    },
  },
  {
    name: "files-in-google-drive",
    title: "The files of a user are in Google Drive, which the server cannot use",
    prepare: (state) => {
      useStorage(state, DRIVE);
      state.putFile(USER, "/a.png", 100);
    },
    play: async (stage) => {
      const { state } = stage;
      const user = await loggedIn(stage);
      const fact = state.fileAt(USER, "/a.png");
      const path = { id: fileId(state, "/a.png") };
      await user.send("createFile", { body: { path: "/b.txt" } });
      await user.send("updateFile", { path, body: "new" });
      await user.send("previewFile", { path });
      await user.send("getFileContent", { path });
      await user.send("getThumbnail", { path });
      await user.send("createDownloadLink", { path });
      await user.send("getDocumentPreview", { path });
      await user.send("createSourceLinks", { body: { items: [path.id] } });
      const link = state.ids.encode("source link", state.links.sourceOf(fact).id);
      await user.send("openSourceLink", { path: { id: link, name: "a.png" } });
      for (const operation of ["getLinkedFile", "openDirectLink"]) {
        const kind = operation === "getLinkedFile" ? "get" : "source";
        const signed = state.signer.sign(`/api/v3/file/${kind}/${fact.id}/a.png`, 0);
        const sign = new URLSearchParams(signed.split("?")[1]).get("sign") ?? "";
        await user.send(operation, { path: { id: fact.id, name: "a.png" }, query: { sign } });
      }
    },
  },
];
