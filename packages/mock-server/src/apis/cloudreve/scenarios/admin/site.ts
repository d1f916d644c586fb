import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { loggedIn } from "./people.ts";
import { REQUESTS } from "./requests.ts";

const SLAVE = { server: "http://slave.example.com:5212", secret: "mock-slave-key" };
const ARIA2 = { rpc: "http://127.0.0.1:6800/", token: "mock-aria2-token" };

export const site: readonly Scenario<CloudreveState>[] = [
  {
    name: "admin-site",
    title: "An administrator looks at the site and changes its settings",
    play: async (stage) => {
      const admin = await loggedIn(stage);
      const operations = ["getAdminSummary", "getAdminNews", "updateAdminSettings", "reloadAdminService"];
      for (const operation of operations) await admin.send(operation, REQUESTS[operation]);
      const keys = ["siteURL", "siteName", "login_captcha", "max_worker_num", "no_such_setting"];
      await admin.send("getAdminSettings", { body: { keys } });
      stage.state.news = JSON.stringify({ data: [], included: [] });
      await admin.send("getAdminNews");
    },
  },
  {
    name: "admin-trials",
    title: "An administrator tries out what lies outside of the server, and all of it works",
    play: async (stage) => {
      const admin = await loggedIn(stage);
      for (const operation of Object.keys(REQUESTS).filter((id) => id.startsWith("testAdmin"))) {
        await admin.send(operation, REQUESTS[operation]);
      }
      await admin.send("testAdminAria2", { body: { type: 0, ...SLAVE, ...ARIA2 } });
    },
  },
  {
    name: "admin-trials-fail",
    title: "An administrator tries out what lies outside of the server, and nothing of it works",
    play: async (stage) => {
      const admin = await loggedIn(stage);
      for (const executable of ["vips", "/usr/bin/ls"]) {
        await admin.send("testAdminThumb", { body: { name: "vips", executable } });
      }
      const aria2 = [
        { type: 1, rpc: "::" },
        { type: 1, rpc: "http://127.0.0.1:6899/" },
        { type: 1, ...ARIA2, token: "wrong" },
        { type: 0, ...SLAVE, ...ARIA2, server: "::" },
        { type: 0, ...SLAVE, ...ARIA2, server: "http://elsewhere.example.com" },
        { type: 0, ...SLAVE, ...ARIA2, secret: "wrong" },
        { type: 0, ...SLAVE, ...ARIA2, token: "wrong" },
      ];
      for (const body of aria2) await admin.send("testAdminNodeAria2", { body });
      for (const server of ["%", "http://elsewhere.example.com"]) {
        await admin.send("testAdminPolicySlave", { body: { ...SLAVE, server } });
      }
      await admin.send("testAdminPolicySlave", { body: { ...SLAVE, secret: "wrong" } });
      await admin.send("testAdminPolicyPath", { body: { path: "/proc/nothing" } });
      stage.state.outages.begin("mail");
      await admin.send("testAdminMail", REQUESTS.testAdminMail);
      await admin.send("updateAdminSettings", { body: { options: [{ key: "smtpHost", value: "" }] } });
      await admin.send("testAdminMail", REQUESTS.testAdminMail);
    },
  },
  {
    name: "admin-without-database",
    title: "The database takes no changes, so that an administrator can save and delete nothing",
    play: async (stage) => {
      const admin = await loggedIn(stage);
      stage.state.outages.begin("database");
      const saves = Object.keys(REQUESTS).filter((id) => id.startsWith("saveAdmin"));
      const records = ["Files", "Shares", "Downloads", "Tasks"].map((kind) => `deleteAdmin${kind}`);
      for (const operation of [...saves, ...records, "updateAdminSettings", "importAdminFiles"]) {
        await admin.send(operation, REQUESTS[operation]);
      }
      await admin.send("updateAdminSettings", { body: { options: [] } });
    },
  },
];
