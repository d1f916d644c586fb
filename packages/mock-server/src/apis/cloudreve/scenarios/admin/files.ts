import type { Scenario } from "../../../../scenarios/scenario.ts";
import type { CloudreveState } from "../../state.ts";
import { ADMIN, ALL, loggedIn, USER } from "./people.ts";

const FILM = "/films/Big Buck Bunny.mkv";

/** A file of the user behind a new policy. */
function putBehind(state: CloudreveState, policy: Parameters<CloudreveState["policies"]["save"]>[1]): void {
  const { id, shown } = state.policies.save(0, policy);
  state.drive.addFile(state.drive.root(2), `At ${shown.Name}.iso`, 2_000, { policy: id });
}

const fileNamed = (state: CloudreveState, name: string): number =>
  [...state.drive.files.values()].find((file) => file.name === name)?.id ?? 0;

export const files: readonly Scenario<CloudreveState>[] = [
  {
    name: "admin-files",
    title: "An administrator lists, reads and deletes files of a user",
    prepare: (state) => {
      state.putFile(USER, FILM, "Hello again, world!\n");
      state.putFile(USER, "/films/lost.mkv", 10);
      state.loseFile(USER, "/films/lost.mkv");
    },
    play: async (stage) => {
      const admin = await loggedIn(stage);
      const film = fileNamed(stage.state, "Big Buck Bunny.mkv");
      const id = (number: number) => ({ id: number });
      await admin.send("listAdminFiles", { body: ALL });
      await admin.send("listAdminFiles", { body: { ...ALL, searches: { name: "bunny" } } });
      const whole = await admin.send("previewAdminFile", { path: id(film) });
      const seen = whole.headers.get("last-modified") ?? "";
      for (const headers of [
        { range: "bytes=0-4" },
        { range: "bytes=100-" },
        { "if-modified-since": seen },
      ] as readonly Record<string, string>[]) {
        await admin.send("previewAdminFile", { path: id(film), headers });
      }
      for (const number of [fileNamed(stage.state, "lost.mkv"), 9_999]) {
        await admin.send("previewAdminFile", { path: id(number) });
      }
      stage.state.outages.begin("storage");
      await admin.send("previewAdminFile", { path: id(film) });
      stage.state.outages.end("storage");
      for (const path of ["", "films", "nowhere"]) {
        await admin.send("listAdminFolder", { path: { type: "user", id: 2, path } });
      }
      await admin.send("listAdminFolder", { path: { type: "user", id: 99, path: "" } });
      await admin.send("deleteAdminFiles", { body: { id: [film, 9_999] } });
    },
  },
  {
    name: "admin-files-elsewhere",
    title: "An administrator looks at files in storages elsewhere, some of them out of order",
    prepare: (state) => {
      const slave = { Server: "http://slave.example.com:5212", SecretKey: "mock-slave-key" };
      putBehind(state, { Name: "Slave", Type: "remote", ...slave });
      putBehind(state, { Name: "Cloud", Type: "s3", Server: "https://s3.example.com" });
      putBehind(state, { Name: "Silence", Type: "s3", Server: "http://127.0.0.1:9" });
      putBehind(state, { Name: "Nothing", Type: "floppy disk" });
      putBehind(state, { Name: "Unread", Type: "onedrive", BaseURL: "::" });
    },
    play: async (stage) => {
      const admin = await loggedIn(stage);
      for (const id of [1, 2, 3, 4, 5, 6, 99]) {
        await admin.send("listAdminFolder", { path: { type: "policy", id, path: "" } });
      }
      for (const name of ["Slave", "Cloud", "Nothing", "Unread"]) {
        const id = fileNamed(stage.state, `At ${name}.iso`);
        await admin.send("previewAdminFile", { path: { id } });
      }
    },
  },
  {
    name: "admin-own-storage-unread",
    title: "The storage of the administrator cannot be opened, so that no file at all is shown",
    prepare: (state) => {
      state.putFile(ADMIN, FILM, 10);
      const { id } = state.policies.save(0, { Name: "Unread", Type: "onedrive", BaseURL: "::" });
      state.groups.save(1, { name: "Admin", policies: [id] });
    },
    play: async (stage) => {
      const admin = await loggedIn(stage);
      await admin.send("previewAdminFile", { path: { id: 1 } });
    },
  },
];
