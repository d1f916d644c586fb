import { type CloudreveScenario, dataOf, loggedIn, sendAll } from "./support.ts";

const FILTER = { expression: "*.mkv\n*.mp4", icon: "Circle", name: "Films", color: "#ff9800" };
const LINK = { path: "/films", name: "Films" };

const tags: CloudreveScenario = {
  name: "tags",
  title: "A user makes tags and deletes one",
  play: async (stage) => {
    const visitor = stage.caller();
    await visitor.send("createFilterTag", { body: FILTER });
    await visitor.send("createLinkTag", { body: LINK });
    await visitor.send("deleteTag", { path: { id: "zzzz" } });
    const user = await loggedIn(stage);
    const { color: _, ...colourless } = FILTER;
    await sendAll(user, "createFilterTag", [
      colourless,
      { ...FILTER, color: "orange" },
      { ...FILTER, expression: "*.mkv\n\n*.mp4" },
      FILTER,
    ]);
    await user.send("createLinkTag", { body: { name: "x" } });
    const id = dataOf<string>(await user.send("createLinkTag", { body: LINK }));
    await user.send("getCurrentUser");
    await user.send("deleteTag", { path: { id } });
    await user.send("deleteTag", { path: { id } });
    await user.send("deleteTag", { path: { id: "zzzz" } });
    await user.send("getCurrentUser");
    stage.state.outages.begin("database");
    await user.send("createFilterTag", { body: FILTER });
    await user.send("createLinkTag", { body: LINK });
    await user.send("deleteTag", { path: { id } });
  },
};

const webdav: CloudreveScenario = {
  name: "webdav-accounts",
  title: "A user has WebDAV accounts for two devices",
  play: async (stage) => {
    const visitor = stage.caller();
    const laptop = { path: "/films", name: "Laptop" };
    await visitor.send("listWebdavAccounts");
    await visitor.send("createWebdavAccount", { body: laptop });
    await visitor.send("updateWebdavAccount", { body: { id: 1, readonly: true } });
    await visitor.send("deleteWebdavAccount", { path: { id: 1 } });
    const user = await loggedIn(stage);
    await user.send("listWebdavAccounts");
    await sendAll(user, "createWebdavAccount", [laptop, { path: "/", name: "Phone" }, { path: "/" }]);
    await sendAll(user, "updateWebdavAccount", [
      { id: 1, readonly: true },
      { id: 2, use_proxy: true },
      { id: 2, readonly: false, use_proxy: false },
      { id: 999, readonly: true },
      { id: 1 },
      { id: 0, readonly: true },
    ]);
    await user.send("listWebdavAccounts");
    for (const id of [2, 999, "abc", 0]) await user.send("deleteWebdavAccount", { path: { id } });
    await user.send("listWebdavAccounts");
    stage.state.outages.begin("database");
    await user.send("createWebdavAccount", { body: laptop });
  },
};

export const listScenarios = [tags, webdav];
