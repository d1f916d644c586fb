import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { fileId, USER } from "../stage.ts";
import { keyOf, putFiles, share } from "./callers.ts";

export const sharedFoldersSeen: readonly Scenario<CloudreveState>[] = [
  {
    name: "shared-folder-listed",
    title: "A shared folder is listed and searched",
    prepare: (state) => {
      putFiles(state);
      share(state, "/films");
      share(state, "/greeting.txt");
    },
    play: async ({ state, caller }) => {
      const [id, file] = [keyOf(state, 1), keyOf(state, 2)];
      const visitor = caller();
      for (const path of ["", "stills", "stills/deep", "empty", "nowhere"])
        await visitor.send("listSharedDirectory", { path: { id, path } });
      await visitor.send("listSharedDirectory", { path: { id: file, path: "" } });
      const search = (id: string, keywords: string, query = {}) =>
        visitor.send("searchSharedDirectory", { path: { id, type: "keywords", keywords }, query });
      await search(id, "b%.p_g");
      await search(id, "nothing");
      await search(id, "e", { path: "/stills" });
      await search(id, "e", { path: "/nowhere" });
      await search(file, "e");
    },
  },
  {
    name: "shared-pictures",
    title: "Pictures in a shared folder have thumbnails, unless they are broken",
    prepare: (state) => {
      putFiles(state);
      share(state, "/films", { preview: true });
      share(state, "/films");
      share(state, "/greeting.txt", { preview: true });
    },
    play: async ({ state, caller }) => {
      const [id, plain, single] = [keyOf(state, 1), keyOf(state, 2), keyOf(state, 3)];
      const file = fileId(state, "/films/stills/bunny.png");
      const broken = fileId(state, "/films/stills/broken.png");
      const visitor = caller();
      const look = (share: string, file: string, path: string, headers = {}) =>
        visitor.send("getShareThumbnail", { path: { id: share, file }, query: { path }, headers });
      const { headers } = await look(id, file, "/stills");
      await look(id, file, "/stills", { range: "bytes=0-3" });
      await look(id, file, "/stills", { range: "bytes=9999-" });
      await look(id, file, "/stills", { "if-modified-since": headers.get("last-modified") ?? "" });
      await look(id, broken, "/stills");
      await look(id, broken, "/stills");
      await look(id, file, "/");
      await look(id, file, "/nowhere");
      await look(id, "zzzz", "/");
      await look(plain, file, "/stills");
      await look(single, file, "/");
    },
  },
  {
    name: "public-shares-found",
    title: "Shares without a password are found by the name of what they share",
    prepare: (state) => {
      putFiles(state);
      state.putFile(USER, "/Big Buck Bunny.mp4", 1000);
      share(state, "/Big Buck Bunny.mp4", { downloads: 2 });
      share(state, "/Big Buck Bunny.mp4", { password: "example-password" });
      share(state, "/Big Buck Bunny.mp4", { remaining: 0 });
      share(state, "/films");
    },
    play: async ({ caller }) => {
      const visitor = caller();
      const search = (keywords: string, given = {}) =>
        visitor.send("searchShares", {
          query: { keywords, page: 1, order_by: "created_at", order: "DESC", ...given },
        });
      await search("buck mp4");
      await search("nothing");
      await search("");
      await search("buck", { page: 0 });
    },
  },
];
