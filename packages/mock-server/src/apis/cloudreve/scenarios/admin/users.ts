import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { GROUP } from "../../users/groups.ts";
import { ALL, loggedIn, USER } from "./people.ts";

const FIRST = { ID: 1, Email: "admin@example.com", Nick: "Admin", GroupID: 1, Status: 0 } as const;
const PACKING = {
  compress_size: 10_485_760,
  decompress_size: 1_048_576,
  aria2_options: { "max-tries": 1, "retry-wait": 0 },
};

export const users: readonly Scenario<CloudreveState>[] = [
  {
    name: "admin-users",
    title: "An administrator creates, changes, blocks and deletes accounts",
    prepare: (state) => {
      state.putFile(USER, "/films/Big Buck Bunny.mkv", 1_000);
      const team = state.groups.of(GROUP.team);
      const options = { ...team.options, ...PACKING };
      state.groups.save(GROUP.team, { ...team, options });
      const cloud = state.policies.save(0, { Name: "Unknown", Type: "floppy disk" });
      const unread = state.policies.save(0, { Name: "Unread", Type: "onedrive", BaseURL: "::" });
      for (const { id } of [cloud, unread]) {
        const group = state.groups.save(0, { name: `With ${id}`, policies: [id] });
        state.users.add({ email: `with-${id}@example.com`, nick: "Stuck", group: group.id });
      }
    },
    play: async (stage) => {
      const admin = await loggedIn(stage);
      const save = (user: object) =>
        admin.send("saveAdminUser", { body: { user, password: "mock-password" } });
      await save({ Email: "new@example.com", Nick: "New", GroupID: 2 });
      await save({ Email: "new@example.com", Nick: "Newer", GroupID: 2 });
      await save({ ...FIRST, Nick: "Chief" });
      await save({ ...FIRST, GroupID: 2 });
      await save({ ...FIRST, Status: 2 });
      for (const id of [2, 99]) await admin.send("getAdminUser", { path: { id } });
      await admin.send("listAdminUsers", { body: ALL });
      await admin.send("listAdminUsers", { body: { ...ALL, conditions: { status: "3" } } });
      for (const id of [2, 2, 1, 99]) await admin.send("toggleAdminUserBan", { path: { id } });
      for (const id of [1, 2, 2, 7, 8]) await admin.send("deleteAdminUsers", { body: { id: [id] } });
    },
  },
];
