import { expect, it } from "vitest";
import { PRIVATE_TOKEN, startMock } from "../../src/index.ts";
import { adminOf } from "../fixtures/admin-client.ts";
import { startShelf } from "../fixtures/shelf.ts";

const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };
const MAGNET = `magnet:?xt=urn:btih:${"dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c"}&dn=Film`;

it("lists what was asked after a number, and gives one with its bodies", async () => {
  await using mock = await startMock({ apis: ["realdebrid"] });
  const admin = adminOf(mock.url);
  await fetch(`${mock.url}/rest/1.0/user`);
  expect(await admin("POST", "journal/bodies?keep=true")).toEqual([204, undefined]);
  await fetch(`${mock.url}/rest/1.0/user`, { headers });
  const [, all] = await admin("GET", "journal");
  expect(all).toMatchObject({ total: 2, first: 1, bodies: true, entries: [{ number: 1 }, { number: 2 }] });
  const [, later] = await admin("GET", "journal?after=1");
  expect(later).toMatchObject({ entries: [{ number: 2, operation: "getUser", status: 200 }] });
  expect(JSON.stringify(later)).not.toContain("responseBody");
  expect(await admin("GET", "journal/2")).toMatchObject([
    200,
    { responseBody: expect.stringContaining("mock-user") },
  ]);
  expect(await admin("GET", "journal/3")).toMatchObject([404, {}]);
  await admin("DELETE", "journal");
  expect(await admin("GET", "journal")).toMatchObject([200, { total: 2, first: 3, entries: [] }]);
});

it.each(["journal?after=x", "journal?after=-1"])("refuses GET %s", async (path) => {
  await using shelf = await startShelf();
  expect(await adminOf(shelf.url)("GET", path)).toMatchObject([400, {}]);
});

it("says in few numbers where the mock stands", async () => {
  await using mock = await startMock({ clock: "frozen", scenario: "torrent-cached" });
  await fetch(`${mock.url}/oauth/v2/device/code?client_id=X&new_credentials=yes`);
  mock.faults.add({ operation: "getUser", kind: "reset" });
  const [, status] = await adminOf(mock.url)("GET", "status");
  expect(status).toMatchObject({
    now: mock.clock.now(),
    rate: 0,
    scenario: "torrent-cached",
    requests: 1,
    faults: 1,
    waiting: 1,
    violations: 0,
    sessions: 0,
  });
});

it("says what there is", async () => {
  await using mock = await startMock();
  const [, catalogue] = await adminOf(mock.url)("GET", "catalogue");
  expect(catalogue).toMatchObject({ apis: ["realdebrid", "cloudreve"] });
  expect(catalogue).toMatchObject({
    operations: expect.arrayContaining([
      { api: "realdebrid", id: "getUser", method: "GET", path: "/rest/1.0/user" },
    ]),
    kinds: expect.arrayContaining([
      { kind: "short", fields: [] },
      { kind: "drip", fields: ["pieces", "interval"] },
    ]),
  });
});

it("shows what time moves on", async () => {
  await using mock = await startMock({ clock: "frozen", apis: ["realdebrid"] });
  await fetch(`${mock.url}/rest/1.0/torrents/addMagnet`, {
    method: "POST",
    headers,
    body: new URLSearchParams({ magnet: MAGNET }),
  });
  const progress = async () => (await adminOf(mock.url)("GET", "progress"))[1];
  expect(await progress()).toMatchObject([{ api: "realdebrid", status: "magnet_conversion", progress: 0 }]);
  mock.clock.advance(2_000);
  expect(await progress()).toMatchObject([{ status: "waiting_files_selection" }]);
});

it("shows the state branch by branch", async () => {
  await using mock = await startMock({ clock: "frozen" });
  mock.cloudreve.putFile("user@example.com", "/film.mkv", 1);
  const admin = adminOf(mock.url);
  const [, root] = await admin("GET", "state");
  expect(root).toMatchObject({ "": { children: [{ key: "realdebrid" }, { key: "cloudreve" }], more: 0 } });
  const pointers = ["/realdebrid/account", "/realdebrid/nothing", "/realdebrid/account/username"];
  const query = pointers.map((pointer) => `at=${pointer}`).join("&");
  const [, branches] = await admin("GET", `state?${query}`);
  expect(branches).toMatchObject({
    "/realdebrid/account": { children: expect.arrayContaining([{ key: "username", value: "mock-user" }]) },
    "/realdebrid/nothing": null,
    "/realdebrid/account/username": null,
  });
  expect(JSON.stringify(branches)).not.toContain("clock");
  const many = Array.from({ length: 201 }, () => "at=").join("&");
  expect((await admin("GET", `state?${many}`))[0]).toBe(400);
});

it("tells coverage by operation, status and code", async () => {
  await using mock = await startMock({ apis: ["realdebrid"] });
  await fetch(`${mock.url}/rest/1.0/user`);
  const [, { rows, operations }] = (await adminOf(mock.url)("GET", "coverage")) as [number, never];
  expect(operations).toEqual({ seen: 1, total: 39 });
  const [row] = (rows as { operation: string }[]).filter(({ operation }) => operation === "getUser");
  expect(row).toMatchObject({ api: "realdebrid", seen: true });
  expect(row).toMatchObject({
    statuses: expect.arrayContaining([
      { status: 200, seen: false, codes: [] },
      { status: 401, seen: true, codes: expect.arrayContaining([{ code: 8, seen: true }]) },
    ]),
  });
});
