import type { components } from "@debrid-drive/cloudreve-client/schema";
import { describe, expect, it } from "vitest";
import { putFiles, share } from "../../../../src/apis/cloudreve/scenarios/shares/callers.ts";
import type { MockResponse } from "../../../../src/engine/handler.ts";
import { cookiesOf, startCloudreve, USER } from "../../support/cloudreve.ts";

type Schemas = components["schemas"];

const codeOf = ({ body }: MockResponse) => (body as { code?: number }).code;
const dataOf = <Data>({ body }: MockResponse) => (body as { data: Data }).data;

function startSharing() {
  const mock = startCloudreve();
  putFiles(mock.state);
  const made = (path: string, given = {}) => share(mock.state, path, given);
  const fact = () => [...mock.state.shares.facts.values()][0];
  return { ...mock, made, fact };
}

describe("a download from a share", () => {
  it("counts once for a session that keeps its cookie", () => {
    const { visitor, made, fact } = startSharing();
    const path = { id: made("/greeting.txt", { remaining: 3, preview: true }) };
    const [cookie] = cookiesOf(visitor().send("createShareDownload", { path }));
    for (const operation of ["createShareDownload", "getShareDocumentPreview"])
      expect(cookiesOf(visitor(cookie).send(operation, { path }))).toEqual([]);
    expect(fact()).toMatchObject({ downloads: 1, remaining: 2 });
    visitor().send("createShareDownload", { path });
    visitor().send("createShareDownload", { path });
    expect(codeOf(visitor().send("createShareDownload", { path }))).toBe(40058);
  });

  it("counts once for a user in 24 days", () => {
    const { loggedIn, made, fact, pass } = startSharing();
    const path = { id: made("/greeting.txt") };
    for (const user of [loggedIn(), loggedIn()]) user.send("createShareDownload", { path });
    expect(fact()).toMatchObject({ downloads: 1, remaining: -1 });
    pass(24 * 86_400);
    loggedIn().send("createShareDownload", { path });
    expect(fact()?.downloads).toBe(2);
  });

  it("counts even if the file is not found, but a refusal does not", () => {
    const { visitor, made, fact } = startSharing();
    const path = { id: made("/films", { password: "x" }) };
    expect(codeOf(visitor().send("createShareDownload", { path }))).toBe(403);
    expect(fact()?.downloads).toBe(0);
    const [cookie] = cookiesOf(visitor().send("getShare", { path, query: { password: "x" } }));
    const missing = visitor(cookie).send("createShareDownload", { path, query: { path: "/none" } });
    expect(codeOf(missing)).toBe(40016);
    expect(fact()?.downloads).toBe(1);
  });
});

describe("a look at a share", () => {
  it("counts as a view when it is open, for each session by itself", () => {
    const { visitor, made, fact } = startSharing();
    const path = { id: made("/films", { password: "x" }) };
    const look = (cookie?: string, password = "") =>
      visitor(cookie).send("getShare", { path, query: { password } });
    expect(dataOf(look())).toMatchObject({ locked: true, views: 0 });
    const [cookie] = cookiesOf(look(undefined, "x"));
    expect(dataOf(look(cookie))).toMatchObject({ locked: false, is_dir: true, views: 2, expire: 0 });
    expect(dataOf(look())).toMatchObject({ locked: true });
    expect(fact()?.views).toBe(2);
  });
});

describe("a list of shares", () => {
  it("has 18 on a page, in the order that was asked for", () => {
    const { loggedIn, made, pass } = startSharing();
    for (let views = 0; views < 20; views += 1) {
      made("/greeting.txt", { views });
      pass(1);
    }
    const user = loggedIn();
    const views = (page: number, order_by: string, order: string) =>
      dataOf<Schemas["ShareList"]>(user.send("listShares", { query: { page, order_by, order } })).items.map(
        (one) => one.views,
      );
    expect(views(1, "created_at", "DESC")).toHaveLength(18);
    expect(views(2, "created_at", "DESC")).toEqual([1, 0]);
    expect(views(2, "views", "ASC")).toEqual([18, 19]);
    expect(views(1, "downloads", "DESC")[0]).toBe(0);
    expect(views(3, "views", "ASC")).toEqual([]);
  });
});

describe("a shared folder", () => {
  it("lets nobody out of it", () => {
    const { visitor, made } = startSharing();
    const id = made("/films/stills");
    for (const path of ["..", "../..", "stills"])
      expect(codeOf(visitor().send("listSharedDirectory", { path: { id, path } }))).toBe(40016);
    const path = "/../readme.md";
    expect(codeOf(visitor().send("createShareDownload", { path: { id }, query: { path } }))).toBe(40016);
  });

  it("stays shared under a new name, until it is deleted", () => {
    const { state, visitor, made } = startSharing();
    const path = { id: made("/films") };
    const { id } = state.userBy(USER);
    const folder = state.drive.find(id, "/films");
    if (!folder) throw new Error("no folder");
    state.drive.placeFolder(folder, state.drive.root(id), "pictures");
    expect(dataOf(visitor().send("getShare", { path }))).toMatchObject({ source: { name: "pictures" } });
    state.drive.removeFolder(folder);
    expect(codeOf(visitor().send("getShare", { path }))).toBe(40058);
  });
});
