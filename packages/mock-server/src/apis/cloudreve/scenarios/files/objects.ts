import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { fileId, folderId, GUEST, loggedIn, TEXTS, USER, useStorage } from "../stage.ts";

const hello = (state: CloudreveState): void => {
  state.putFile(USER, "/docs/hello.txt", "Hello, world!\n");
  state.putFile(USER, "/docs/readme.md", "# Example\n");
  state.putFile(USER, "/inbox/hello.txt", "Hello!\n");
};

export const objectScenarios: readonly Scenario<CloudreveState>[] = [
  {
    name: "deleting",
    title: "A user deletes files and folders, one of which the storage keeps",
    prepare: (state) => {
      hello(state);
      state.makeUndeletable(USER, "/docs/readme.md");
    },
    play: async (stage) => {
      const { state } = stage;
      await stage.caller().send("deleteObjects", { body: { items: [] } });
      const user = await loggedIn(stage);
      const docs = folderId(state, "/docs");
      await user.send("deleteObjects", { body: { items: [fileId(state, "/inbox/hello.txt"), "zzzz"] } });
      await user.send("deleteObjects", { body: { dirs: [docs] } });
      await user.send("deleteObjects", { body: { dirs: [docs], force: true } });
      await user.send("deleteObjects", { body: { items: "all" } });
    },
  },
  {
    name: "moving-and-copying",
    title: "A user moves and copies files and folders",
    prepare: hello,
    play: async (stage) => {
      const { state } = stage;
      const anybody = { src_dir: "/", src: {}, dst: "/" };
      await stage.caller().send("moveObjects", { body: anybody });
      await stage.caller().send("copyObject", { body: anybody });
      const user = await loggedIn(stage);
      const [one, two] = [fileId(state, "/docs/hello.txt"), fileId(state, "/docs/readme.md")];
      const from = { src_dir: "/docs", dst: "/inbox" };
      for (const operation of ["copyObject", "moveObjects"]) {
        await user.send(operation, { body: { ...from, src: { items: [two] } } });
        await user.send(operation, { body: { ...from, src: { items: [one] } } });
        await user.send(operation, { body: { ...from, src: { items: [one] }, dst: "/nowhere" } });
        await user.send(operation, { body: { src_dir: "/docs" } });
      }
      await user.send("copyObject", { body: { ...from, src: { items: [one, two] } } });
      const inbox = folderId(state, "/inbox");
      await user.send("moveObjects", { body: { src_dir: "/", src: { dirs: [inbox] }, dst: "/docs" } });
    },
  },
  {
    name: "renaming",
    title: "A user renames a file and a folder",
    prepare: hello,
    play: async (stage) => {
      const { state } = stage;
      const rename = (ids: object, new_name: string) => ({ body: { src: ids, new_name } });
      await stage.caller().send("renameObject", rename({}, "a"));
      const user = await loggedIn(stage);
      const items = [fileId(state, "/docs/hello.txt")];
      const dirs = [folderId(state, "/inbox")];
      await user.send("renameObject", rename({ items }, "greeting.txt"));
      await user.send("renameObject", rename({ dirs }, "post"));
      await user.send("renameObject", rename({ items }, "readme.md"));
      await user.send("renameObject", rename({ items }, "a/b"));
      await user.send("renameObject", rename({ items, dirs }, "b"));
      await user.send("renameObject", rename({}, "b"));
      useStorage(state, { OptionsSerialized: TEXTS });
      await user.send("renameObject", rename({ items }, "greeting.exe"));
    },
  },
  {
    name: "properties",
    title: "A user asks what is known of a file and a folder",
    prepare: (state) => {
      hello(state);
      state.putFile(GUEST, "/theirs.txt", "text");
    },
    play: async (stage) => {
      const { state } = stage;
      await stage.caller().send("getObjectProperties", { path: { id: "zzzz" } });
      const user = await loggedIn(stage);
      const file = { id: fileId(state, "/docs/hello.txt") };
      const folder = { id: folderId(state, "/docs") };
      await user.send("getObjectProperties", { path: file, query: { trace_root: true } });
      await user.send("getObjectProperties", { path: folder, query: { is_folder: true } });
      await user.send("getObjectProperties", { path: folder });
      await user.send("getObjectProperties", { path: file, query: { is_folder: "yes" } });
      await user.send("getObjectProperties", { path: { id: fileId(state, "/theirs.txt", GUEST) } });
    },
  },
  {
    name: "objects-without-database",
    title: "Nothing can be changed while the database fails",
    prepare: (state) => {
      hello(state);
      state.outages.begin("database");
    },
    play: async (stage) => {
      const user = await loggedIn(stage);
      const id = fileId(stage.state, "/docs/hello.txt");
      const transfer = { src_dir: "/docs", src: { items: [id] }, dst: "/" };
      await user.send("deleteObjects", { body: { items: [id] } });
      await user.send("moveObjects", { body: transfer });
      await user.send("copyObject", { body: transfer });
      await user.send("renameObject", { body: { src: { items: [id] }, new_name: "b.txt" } });
      await user.send("getObjectProperties", { path: { id } });
      await user.send("createFile", { body: { path: "/b.txt" } });
      await user.send("updateFile", { path: { id }, body: "new" });
      await user.send("compressObjects", { body: { src: { items: [id] }, dst: "/", name: "a" } });
      await user.send("searchFiles", { path: { type: "keywords", keywords: "a" } });
    },
  },
];
