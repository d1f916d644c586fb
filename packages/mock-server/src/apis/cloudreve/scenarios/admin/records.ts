import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { ALL, loggedIn, USER } from "./people.ts";

const SOURCE = "https://downloads.example.com/debian.iso";
const IMPORT = { uid: 2, policy_id: 1, src: "/srv/films", dst: "/imported", recursive: true };

export const records: readonly Scenario<CloudreveState>[] = [
  {
    name: "admin-shares",
    title: "An administrator lists the shares of a user, and deletes one",
    prepare: (state) => {
      state.putFile(USER, "/films/Big Buck Bunny.mkv", 1_000);
      const share = { owner: 2, source: 1, password: "mock" };
      state.shares.add({ ...share, isFolder: false, sourceName: "Big Buck Bunny.mkv", remaining: 3 });
      const expiresAt = state.clock.now() + 86_400_000;
      state.shares.add({ ...share, isFolder: true, sourceName: "films", expiresAt });
    },
    play: async (stage) => {
      const admin = await loggedIn(stage);
      await admin.send("listAdminShares", { body: ALL });
      await admin.send("listAdminShares", { body: { ...ALL, conditions: { is_dir: "1" } } });
      await admin.send("deleteAdminShares", { body: { id: [1, 9_999] } });
    },
  },
  {
    name: "admin-downloads",
    title: "An administrator lists the remote downloads of a user, and deletes the record of one",
    prepare: (state) => {
      const common = { owner: 2, node: 1, dst: "/", seeding: 0 };
      const source = { url: SOURCE, name: "debian.iso" };
      const files = [{ path: "debian.iso", size: 10_000_000 }];
      for (let count = 0; count < 2; count += 1) state.downloads.add({ ...common, source, files });
      const hash = "0123456789abcdef0123456789abcdef01234567";
      const torrent = { url: `magnet:?xt=urn:btih:${hash}`, name: "Big Buck Bunny", infoHash: hash };
      state.downloads.add({
        ...common,
        source: torrent,
        files: [{ path: "Big Buck Bunny", size: 5_000_000 }],
      });
    },
    play: async (stage) => {
      const admin = await loggedIn(stage);
      await admin.send("listAdminDownloads", { body: ALL });
      stage.clock.advance(60_000);
      await admin.send("listAdminDownloads", { body: ALL });
      await admin.send("listAdminTasks", { body: { ...ALL, conditions: { status: "2" } } });
      await admin.send("listAdminDownloads", { body: { ...ALL, conditions: { status: "3" } } });
      await admin.send("deleteAdminDownloads", { body: { id: [1, 9_999] } });
    },
  },
  {
    name: "admin-import",
    title: "An administrator imports files that lie in a storage",
    prepare: (state) => state.storeFile(1, "/srv/films/Big Buck Bunny.mkv", 1_000),
    play: async (stage) => {
      const admin = await loggedIn(stage);
      await admin.send("importAdminFiles", { body: IMPORT });
      await admin.send("importAdminFiles", { body: { ...IMPORT, policy_id: 99 } });
      await admin.send("importAdminFiles", { body: { ...IMPORT, uid: 99 } });
      await admin.send("listAdminTasks", { body: ALL });
      await admin.send("listAdminFolder", { path: { type: "user", id: 2, path: "imported" } });
      await admin.send("deleteAdminTasks", { body: { id: [1, 9_999] } });
    },
  },
];
