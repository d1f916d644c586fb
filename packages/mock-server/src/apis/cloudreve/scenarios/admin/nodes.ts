import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { ALL, loggedIn } from "./people.ts";

const SLAVE = {
  Name: "Slave",
  Server: "http://slave.example.com:5212",
  SlaveKey: "mock-slave-key",
  MasterKey: "mock-master-key",
  Aria2OptionsSerialized: { token: "", options: "{}", interval: 10, timeout: 10 },
};

export const nodes: readonly Scenario<CloudreveState>[] = [
  {
    name: "admin-nodes",
    title: "An administrator adds a node, suspends and deletes it",
    play: async (stage) => {
      const admin = await loggedIn(stage);
      await admin.send("saveAdminNode", { body: { node: SLAVE } });
      await admin.send("listAdminNodes", { body: ALL });
      for (const id of [1, 2, 99]) await admin.send("getAdminNode", { path: { id } });
      for (const id of [1, 2, 99]) await admin.send("enableAdminNode", { path: { id, desired: 1 } });
      await admin.send("listAdminNodes", { body: { ...ALL, conditions: { status: "1" } } });
      for (const id of [1, 2, 2]) await admin.send("deleteAdminNode", { path: { id } });
    },
  },
];
