import { PASSWORD, TWO_FACTOR_CODE } from "../../users/users.ts";
import { type CloudreveScenario, loggedIn, USER } from "./support.ts";

const WRONG_CODE = "000000";

/** In this order: a body each, by the option it is for. */
const CHANGES: readonly (readonly [string, object])[] = [
  ["nick", { nick: "New Name" }],
  ["vip", { nick: "Newer Name" }],
  ["nick", { nick: "" }],
  ["nick", { nick: 5 }],
  ["theme", { theme: "#2196f3" }],
  ["theme", { theme: "blue" }],
  ["homepage", { status: true }],
  ["homepage", {}],
  ["password", { old: "wrong-password", new: "new-password" }],
  ["password", { old: PASSWORD, new: "abc" }],
  ["password", { old: PASSWORD, new: "new-password" }],
  ["nosuch", { nick: "x" }],
  ["2fa", { code: TWO_FACTOR_CODE }],
];

const changes: CloudreveScenario = {
  name: "settings",
  title: "A user changes each setting, rightly and wrongly",
  play: async (stage) => {
    const visitor = stage.caller();
    for (const operation of ["getSettings", "startTwoFactorSetup", "useGravatar"])
      await visitor.send(operation);
    await visitor.send("updateSetting", { path: { option: "nick" }, body: { nick: "x" } });
    const user = await loggedIn(stage);
    const update = (option: string, body: object) => user.send("updateSetting", { path: { option }, body });
    await user.send("getSettings");
    for (const [option, body] of CHANGES) await update(option, body);
    await user.send("startTwoFactorSetup");
    await update("2fa", { code: WRONG_CODE });
    await update("2fa", { code: TWO_FACTOR_CODE });
    await user.send("getSettings");
    await update("2fa", { code: WRONG_CODE });
    await update("2fa", { code: TWO_FACTOR_CODE });
    await update("authn", { id: "AAAA" });
    stage.state.outages.begin("database");
    await update("nick", { nick: "x" });
    await user.send("useGravatar");
    stage.state.userBy(USER).email = "";
    await user.send("startTwoFactorSetup");
  },
};

const tasks: CloudreveScenario = {
  name: "background-tasks",
  title: "A user has background tasks, one of which failed",
  prepare: ({ tasks: all, users }, clock) => {
    const owner = users.byEmail(USER)?.id ?? 0;
    for (let count = 0; count < 11; count += 1) {
      all.add({ owner, type: 0, props: "{}", status: 4, progress: 4 });
      clock.advance(1000);
    }
    const error = JSON.stringify({ msg: "Failed to decompress file.", error: "file not found" });
    all.add({ owner, type: 1, props: "{}", status: 2, progress: 2, error });
  },
  play: async (stage) => {
    const visitor = stage.caller();
    await visitor.send("listTasks", { query: { page: 1 } });
    const user = await loggedIn(stage);
    for (const query of [{ page: 1 }, { page: 2 }, { page: 3 }, { page: 0 }, { page: "one" }, {}])
      await user.send("listTasks", { query });
  },
};

export const settingScenarios = [changes, tasks];
