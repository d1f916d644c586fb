import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { GROUP } from "../../users/groups.ts";
import { fileId, folderId, GUEST, loggedIn, USER } from "../stage.ts";
import { keyOf, putFiles, share } from "./callers.ts";

const FIRST = { page: 1, order_by: "created_at", order: "DESC" };
const TOO_LONG = "p".repeat(256);

export const ownShares: readonly Scenario<CloudreveState>[] = [
  {
    name: "shares-are-made",
    title: "Files and folders are shared, or may not be",
    prepare: putFiles,
    play: async (stage) => {
      const { state, caller } = stage;
      const [file, folder] = [fileId(state, "/greeting.txt"), folderId(state, "/films")];
      await caller().send("createShare", { body: { id: file } });
      const owner = await loggedIn(stage);
      await owner.send("createShare", { body: { id: file, downloads: -1, expire: 86_400, preview: true } });
      await owner.send("createShare", { body: { id: folder, is_dir: true, password: "example-password" } });
      await owner.send("createShare", { body: { id: file, downloads: 1, expire: 3600 } });
      await owner.send("createShare", { body: { id: "zzzz" } });
      await owner.send("createShare", { body: { id: folder, is_dir: false } });
      await owner.send("createShare", { body: { is_dir: false } });
      await owner.send("createShare", { body: { id: file, password: TOO_LONG } });
      const other = await loggedIn(stage, GUEST);
      await other.send("createShare", { body: { id: file } });
      state.groups.of(GROUP.user).share = false;
      await other.send("createShare", { body: { id: file } });
    },
  },
  {
    name: "own-shares-listed",
    title: "A user has shares, one has expired, of another the file is gone",
    prepare: (state) => {
      putFiles(state);
      share(state, "/films", { views: 2 });
      share(state, "/greeting.txt", { remaining: 5, expiresAt: state.clock.now() });
      share(state, "/films/notes.txt", { remaining: 0, downloads: 3 });
    },
    play: async (stage) => {
      await stage.caller().send("listShares", { query: FIRST });
      const owner = await loggedIn(stage);
      await owner.send("listShares", { query: FIRST });
      const { drive } = stage.state;
      drive.removeFile(stage.state.fileAt(USER, "/films/notes.txt"));
      await owner.send("listShares", { query: { page: 1, order_by: "views", order: "ASC" } });
      await owner.send("listShares", { query: { page: 2, order_by: "downloads", order: "DESC" } });
      await owner.send("listShares", { query: { page: 1, order_by: "downloads" } });
      const other = await loggedIn(stage, GUEST);
      await other.send("listShares", { query: FIRST });
    },
  },
  {
    name: "shares-changed",
    title: "Passwords and previews of shares are changed, shares are taken back",
    prepare: (state) => {
      putFiles(state);
      share(state, "/films");
      share(state, "/greeting.txt", { remaining: 5, expiresAt: state.clock.now() });
    },
    play: async (stage) => {
      const path = { id: keyOf(stage.state, 1) };
      const expired = { id: keyOf(stage.state, 2) };
      const visitor = stage.caller();
      await visitor.send("updateShare", { path, body: { prop: "password", value: "x" } });
      await visitor.send("deleteShare", { path });
      const owner = await loggedIn(stage);
      await owner.send("updateShare", { path, body: { prop: "password", value: "example-password" } });
      await owner.send("updateShare", { path, body: { prop: "password", value: "" } });
      await owner.send("updateShare", { path, body: { prop: "preview_enabled", value: "true" } });
      await owner.send("updateShare", { path, body: { prop: "preview_enabled", value: true } });
      await owner.send("updateShare", { path: expired, body: { prop: "password", value: "x" } });
      const other = await loggedIn(stage, GUEST);
      await other.send("updateShare", { path, body: { prop: "password", value: "x" } });
      await other.send("deleteShare", { path });
      await owner.send("deleteShare", { path: expired });
      await owner.send("deleteShare", { path: expired });
    },
  },
  {
    name: "shares-not-written",
    title: "The database is out of order, shares cannot be written",
    prepare: (state) => {
      putFiles(state);
      share(state, "/films");
      state.outages.begin("database");
    },
    play: async (stage) => {
      const path = { id: keyOf(stage.state, 1) };
      const owner = await loggedIn(stage);
      await owner.send("createShare", { body: { id: fileId(stage.state, "/greeting.txt") } });
      await owner.send("updateShare", { path, body: { prop: "password", value: "x" } });
      await owner.send("deleteShare", { path });
    },
  },
];
