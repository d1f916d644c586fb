import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { ALL, loggedIn } from "./people.ts";

const TEAM = {
  Name: "Films",
  PolicyList: [1],
  MaxStorage: 104_857_600,
  ShareEnabled: true,
  WebDAVEnabled: true,
  OptionsSerialized: {
    archive_download: true,
    archive_task: true,
    compress_size: 10_485_760,
    decompress_size: 1_048_576,
    share_download: true,
    aria2: true,
    aria2_options: { "max-tries": 1, "retry-wait": 0 },
    source_batch: 3,
    redirected_source: true,
    aria2_batch: 5,
    advance_delete: true,
    webdav_proxy: true,
  },
};

export const groups: readonly Scenario<CloudreveState>[] = [
  {
    name: "admin-groups",
    title: "An administrator sets up groups, and deletes one that is empty",
    play: async (stage) => {
      const admin = await loggedIn(stage);
      await admin.send("saveAdminGroup", { body: { group: TEAM } });
      await admin.send("saveAdminGroup", { body: {} });
      await admin.send("saveAdminGroup", { body: { group: { ...TEAM, ID: 6, Name: "Series" } } });
      for (const id of [4, 5, 99]) await admin.send("getAdminGroup", { path: { id } });
      await admin.send("listAllAdminGroups");
      await admin.send("listAdminGroups", { body: ALL });
      for (const id of [2, 4, 6, 6]) await admin.send("deleteAdminGroup", { path: { id } });
    },
  },
];
