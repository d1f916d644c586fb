import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../src/apis/cloudreve/common/schemas.ts";
import { DONE, USER } from "../../support/cloudreve.ts";
import { ALL, startAdmin } from "./support.ts";

const URL = "https://downloads.example.com/debian.iso";

describe("files", () => {
  it("are deleted with their shares", () => {
    const { state, ask, loggedIn } = startAdmin();
    state.putFile(USER, "/film.mkv", 1);
    state.shares.add({ owner: 2, isFolder: false, source: 1, sourceName: "film.mkv" });
    state.links.sourceOf(state.fileAt(USER, "/film.mkv"));
    expect(ask("deleteAdminFiles", { id: [1, 1, 9_999] })).toEqual(DONE);
    expect([state.shares.facts.size, state.links.sources.size, loggedIn().objects("")]).toEqual([0, 0, []]);
  });

  it.each([
    [{}, 1],
    [{ force: true }, 0],
    [{ unlink: true }, 0],
  ])("stay where their storage does not delete them, but for %j", (how, left) => {
    const { state, ask } = startAdmin();
    const { id } = state.policies.save(0, { Type: "s3", Server: "http://127.0.0.1:9" });
    state.drive.addFile(state.drive.root(2), "film.mkv", 1, { policy: id });
    expect(ask("deleteAdminFiles", { id: [1], ...how })).toEqual(DONE);
    expect(state.drive.files.size).toBe(left);
  });

  it("stay while the storage is out of order", () => {
    const { state, ask } = startAdmin();
    state.putFile(USER, "/film.mkv", 1);
    state.outages.begin("storage");
    expect(ask("deleteAdminFiles", { id: [1] })).toEqual(DONE);
    state.outages.end("storage");
    expect(ask("deleteAdminFiles", { id: [1] })).toEqual(DONE);
    expect(state.drive.files.size).toBe(0);
  });

  it("are listed while they are being uploaded, and without a thumbnail", () => {
    const { state, dataOf } = startAdmin();
    state.drive.addFile(state.drive.root(2), "film.mkv", 1, { upload: "session" });
    const [fact] = state.drive.files.values();
    if (fact) fact.withoutThumbnail = true;
    const [file] = dataOf<Schemas["AdminFilePage"]>("listAdminFiles", ALL).items;
    expect(file).toMatchObject({
      UploadSessionID: "session",
      Metadata: '{"thumb_status":"not_available"}',
      MetadataSerialized: { thumb_status: "not_available" },
    });
  });

  it("show the folders of a cloud by their paths", () => {
    const { state, dataOf } = startAdmin();
    const { id } = state.policies.save(0, { Type: "s3", Server: "https://s3.example.com" });
    for (const path of ["/films/a.mkv", "/films/deep/b.mkv", "/c.mkv", "/series/d/e.mkv"]) {
      state.storeFile(id, path, 1);
    }
    const namesIn = (path: string) =>
      dataOf<Schemas["AdminFolderListing"]>("listAdminFolder", undefined, {
        type: "policy",
        id,
        path,
      }).objects?.map(({ name }) => name);
    expect([namesIn(""), namesIn("films"), namesIn("nowhere")]).toEqual([["films", "series"], ["deep"], []]);
  });
});

describe("remote downloads", () => {
  const list = (mock: ReturnType<typeof startAdmin>) =>
    mock.dataOf<Schemas["AdminDownloadPage"]>("listAdminDownloads", ALL);

  it("are shown with the task of their transfer", () => {
    const mock = startAdmin();
    mock.loggedIn().download([URL], "/");
    expect(list(mock).items[0]).toMatchObject({ ID: 1, Status: 0, Attrs: "", TaskID: 0, Task: null });
    mock.pass(20);
    const [active] = list(mock).items;
    expect(active).toMatchObject({ Status: 1, StatusInfo: { status: "active" }, TaskID: 0 });
    expect(JSON.parse(active?.Attrs ?? "")).toEqual(active?.StatusInfo);
    expect(active?.StatusInfo.files?.[0]?.path).toBe(`${active?.Parent}/debian.iso`);
    mock.pass(10);
    expect(list(mock).items[0]).toMatchObject({ Status: 4, TaskID: 1, Task: { Status: 0, Type: 2 } });
    mock.pass(1);
    expect(list(mock).items[0]?.Task?.Status).toBe(1);
    mock.pass(2);
    expect(list(mock).items[0]?.Task).toMatchObject({ Status: 4, Progress: 1, Error: "" });
  });

  it("have a failed task where the file was there already", () => {
    const mock = startAdmin();
    mock.state.putFile(USER, "/debian.iso", 1);
    mock.loggedIn().download([URL], "/");
    mock.pass(3_600);
    const failed = { ...ALL, conditions: { status: "2" } };
    const [task] = mock.dataOf<Schemas["AdminTaskPage"]>("listAdminTasks", failed).items;
    expect(JSON.parse(task?.Error ?? "")).toMatchObject({ error: "Object existed" });
    // As if somebody had looked when it happened.
    expect([task?.CreatedAt, task?.UpdatedAt]).toEqual([
      "2026-01-31T12:00:30.000Z",
      "2026-01-31T12:00:33.000Z",
    ]);
  });

  it("go on without their record", () => {
    const mock = startAdmin();
    const user = mock.loggedIn();
    user.download([URL], "/");
    expect(mock.ask("deleteAdminDownloads", { id: [1, 9_999] })).toEqual(DONE);
    expect([list(mock), user.active()]).toEqual([{ items: [], total: 0, users: {} }, []]);
    mock.pass(60);
    expect(user.objects("").map(({ name }) => name)).toEqual(["debian.iso"]);
    expect(mock.state.downloads.facts.size).toBe(0);
  });
});

describe("imports", () => {
  const importTo = (mock: ReturnType<typeof startAdmin>, more: object = {}) =>
    mock.ask("importAdminFiles", { uid: 2, policy_id: 1, src: "/srv/films/", dst: "/in", ...more });
  const lastTask = (mock: ReturnType<typeof startAdmin>) =>
    mock.dataOf<Schemas["AdminTaskPage"]>("listAdminTasks", { ...ALL, order_by: "id desc" }).items[0];

  it("enter the files of a folder, with those below it if asked", () => {
    const mock = startAdmin();
    for (const path of ["/srv/films/a.mkv", "/srv/films/deep/b.mkv", "/srv/filmsque.mkv"]) {
      mock.state.storeFile(1, path, 3);
    }
    const user = mock.loggedIn();
    expect(importTo(mock)).toEqual(DONE);
    expect(user.objects("in").map(({ name }) => name)).toEqual(["a.mkv"]);
    expect(importTo(mock, { recursive: true })).toEqual(DONE);
    expect(user.objects("in").map(({ name }) => name)).toEqual(["deep", "a.mkv"]);
    expect(user.objects("in/deep").map(({ name, size }) => [name, size])).toEqual([["b.mkv", 3]]);
    expect([...mock.state.drive.files.values()][0]?.sourceName).toBe("/srv/films/a.mkv");
    expect(lastTask(mock)).toMatchObject({ ID: 2, Type: 3, Status: 4, Progress: 6, Error: "" });
  });

  it("end well where there is nothing, and badly where there is no policy", () => {
    const mock = startAdmin();
    importTo(mock, { src: "/nowhere" });
    expect(lastTask(mock)).toMatchObject({ Status: 4 });
    importTo(mock, { policy_id: 99 });
    expect(lastTask(mock)).toMatchObject({ Status: 2, Progress: 0 });
  });

  it("need an account that works", () => {
    const mock = startAdmin();
    for (const uid of [5, 6, 99]) expect(importTo(mock, { uid })).toMatchObject({ code: 50001 });
    expect(lastTask(mock)).toBeUndefined();
  });
});
