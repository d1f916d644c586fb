import { type CloudreveScenario, loggedIn } from "./support.ts";

/** Logging in by a link of another login. */
export const sessionCopyScenario: CloudreveScenario = {
  name: "session-copy",
  title: "A link passes a login on to another program, once and for a minute",
  play: async (stage) => {
    const { caller, clock, state } = stage;
    const user = await loggedIn(stage);
    const link = async () => {
      const { body } = await user.send("createSessionCopy");
      const { pathname, searchParams } = new URL((body as { data: string }).data);
      return {
        path: { id: pathname.split("/").at(-1) ?? "" },
        query: { sign: searchParams.get("sign") ?? "" },
      };
    };
    const headers = { "x-cr-ios": "1" };
    const phone = caller();
    await phone.send("createSessionCopy");
    const first = await link();
    await phone.send("copySession", first);
    await phone.send("copySession", { ...first, headers });
    await phone.send("getCurrentUser");
    await phone.send("copySession", { ...first, headers });
    await phone.send("copySession", { path: first.path, headers });
    await phone.send("copySession", { ...first, query: { sign: `bad${first.query.sign}` }, headers });
    await phone.send("copySession", { ...first, path: { id: "abc" }, headers });
    const late = await link();
    clock.advance(61_000);
    await phone.send("copySession", { ...late, headers });
    state.settings.set("siteURL", "no address");
    await user.send("createSessionCopy");
  },
};
