import type { CloudreveState } from "../../state.ts";
import { type CloudreveScenario, loggedIn, USER } from "./support.ts";

const PNG = "\x89PNG\r\n\x1a\n";

/** A form with a file; the mock looks at nothing but how a picture begins. */
function upload(name: string, content: string, field = "avatar"): FormData {
  const form = new FormData();
  form.set(field, new File([Buffer.from(content, "latin1")], name));
  return form;
}

const keyOf = (state: CloudreveState, email = USER): string =>
  state.ids.encode("user", state.userBy(email).id);

const avatars: CloudreveScenario = {
  name: "avatars",
  title: "A user has no picture, then an uploaded one, then the one of Gravatar",
  prepare: ({ settings }) => settings.set("avatar_size", "1000"),
  play: async (stage) => {
    const { caller, clock, state } = stage;
    const user = await loggedIn(stage);
    const visitor = caller();
    const avatar = (size = "s", headers = {}, id = keyOf(state)) =>
      visitor.send("getAvatar", { path: { id, size }, headers });
    const uploadAvatar = (form: FormData) => user.send("uploadAvatar", { body: form });
    await avatar();
    await visitor.send("uploadAvatar", { body: upload("me.png", PNG) });
    await uploadAvatar(upload("me.png", `${PNG}…`));
    await uploadAvatar(upload("me.png", "no picture"));
    await uploadAvatar(upload("me.txt", PNG));
    await uploadAvatar(upload("me.png", PNG, "picture"));
    await uploadAvatar(upload("me.png", PNG.padEnd(1000)));
    await avatar();
    await avatar("m", { range: "bytes=0-3" });
    await avatar("m", { range: "bytes=1000-" });
    await avatar("l", { "if-modified-since": new Date(clock.now()).toUTCString() });
    await avatar("x");
    await avatar("s", {}, "zzzz");
    await avatar("s", {}, keyOf(state, "blocked@example.com"));
    await user.send("useGravatar");
    await avatar("m");
    state.settings.set("gravatar_server", "no address");
    await avatar("m");
    state.outages.begin("database");
    await uploadAvatar(upload("me.png", PNG));
    state.outages.begin("storage");
    await uploadAvatar(upload("me.png", PNG));
  },
};

const profiles: CloudreveScenario = {
  name: "profiles",
  title: "A user shows shares to everybody, another hides the profile",
  prepare: (state, clock) => {
    const owner = state.userBy(USER).id;
    state.putFile(USER, "/films/Big Buck Bunny.mkv", 5_000_000);
    const folder = state.drive.find(owner, "/films");
    const [file] = state.drive.files.values();
    if (!folder || !file) throw new Error("the film is gone");
    const shared = { owner, isFolder: false, source: file.id, sourceName: file.name };
    state.shares.add({ ...shared, preview: true });
    state.shares.add({ ...shared, remaining: 5, expiresAt: clock.now() + 3_600_000, views: 3 });
    state.shares.add({ ...shared, password: "secret" });
    state.shares.add({ owner, isFolder: true, source: folder.id, sourceName: folder.name });
    state.userBy("guest@example.com").hidden = true;
  },
  play: async (stage) => {
    const { caller, state } = stage;
    const visitor = caller();
    const profile = (id: string, query: Record<string, string | number>) =>
      visitor.send("getUserProfile", { path: { id }, query });
    const id = keyOf(state);
    await profile(id, { type: "default", page: 1 });
    await profile(id, { type: "hot", page: 1 });
    await profile(id, { type: "default", page: 2 });
    await profile(keyOf(state, "admin@example.com"), { type: "default", page: 1 });
    await profile(keyOf(state, "guest@example.com"), { type: "default", page: 1 });
    await profile("zzzz", { type: "hot", page: 1 });
    await profile(id, { type: "new", page: 1 });
    await profile(id, { type: "hot" });
    await profile(id, { type: "hot", page: 0 });
  },
};

const storage: CloudreveScenario = {
  name: "storage",
  title: "A user has used some of the space",
  prepare: (state) => state.putFile(USER, "/films/Big Buck Bunny.mkv", 5_000_000),
  play: async (stage) => {
    await stage.caller().send("getStorage");
    const user = await loggedIn(stage);
    await user.send("getStorage");
  },
};

export const profileScenarios = [avatars, profiles, storage];
