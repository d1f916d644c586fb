import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { expect, test } from "vitest";
import { type Answer, json, startScriptedServer } from "../support/scripted-server.ts";
import { requestLines } from "./request-lines.ts";

const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";
const AGENT = "user-agent: debrid-drive-realdebrid-client/0.0.0";
const BEARER = "authorization: Bearer MADE-UP-TOKEN";
const FORM = "content-type: application/x-www-form-urlencoded";

async function sent(call: (rd: RealDebrid) => Promise<unknown>, answer: Answer = json({})) {
  await using server = await startScriptedServer(answer);
  const data = await call(new RealDebrid({ baseUrl: server.url, auth: "MADE-UP-TOKEN" }));
  expect(server.arrived).toHaveLength(1);
  return { lines: server.arrived.map(requestLines)[0]?.split("\n"), data };
}

test("getDeviceCode sends its parameters in the query, and no token", async () => {
  const { lines } = await sent((rd) =>
    rd.oauth.getDeviceCode({ client_id: "X245A4XAIBGVM", new_credentials: "yes" }),
  );
  expect(lines).toEqual([
    "GET /oauth/v2/device/code?client_id=X245A4XAIBGVM&new_credentials=yes",
    "accept: application/json",
    AGENT,
    "",
    "",
  ]);
});

test("getDeviceCredentials percent-encodes what it is given", async () => {
  const { lines } = await sent((rd) =>
    rd.oauth.getDeviceCredentials({ client_id: "X245A4XAIBGVM", code: "A B+C/D&E" }),
  );
  expect(lines?.[0]).toBe("GET /oauth/v2/device/credentials?client_id=X245A4XAIBGVM&code=A%20B%2BC%2FD%26E");
});

test("createToken sends a form", async () => {
  const { lines } = await sent((rd) =>
    rd.oauth.createToken({
      body: {
        client_id: "MADEUPCLIENT1",
        client_secret: "made-up-secret",
        code: "MADEUPDEVICECODE",
        grant_type: "http://oauth.net/grant_type/device/1.0",
      },
    }),
  );
  const body =
    "client_id=MADEUPCLIENT1&client_secret=made-up-secret&code=MADEUPDEVICECODE" +
    "&grant_type=http%3A%2F%2Foauth.net%2Fgrant_type%2Fdevice%2F1.0";
  expect(lines).toEqual([
    "POST /oauth/v2/token",
    "accept: application/json",
    `content-length: ${body.length}`,
    FORM,
    AGENT,
    "",
    body,
  ]);
});

test("getUser sends the token in the header", async () => {
  const { lines } = await sent((rd) => rd.user.get());
  expect(lines).toEqual(["GET /rest/1.0/user", "accept: application/json", BEARER, AGENT, "", ""]);
});

test("addMagnet sends a form and leaves out what was not given", async () => {
  const { lines } = await sent(
    (rd) => rd.torrents.addMagnet({ magnet: MAGNET, host: undefined }),
    json({}, 201),
  );
  const body =
    "magnet=magnet%3A%3Fxt%3Durn%3Abtih%3Add8255ecdc7ca55fb0bbf81323d87062db1f6d1c%26dn%3DBig%2BBuck%2BBunny";
  expect(lines).toEqual([
    "POST /rest/1.0/torrents/addMagnet",
    "accept: application/json",
    BEARER,
    `content-length: ${body.length}`,
    FORM,
    AGENT,
    "",
    body,
  ]);
});

test("getTorrentInfo puts the id into the path", async () => {
  const { lines } = await sent((rd) => rd.torrents.info({ id: "AB/C?D#" }));
  expect(lines?.[0]).toBe("GET /rest/1.0/torrents/info/AB%2FC%3FD%23");
});

test.each([202, 204])("selectFiles sends a form and takes %i without a body", async (status) => {
  const { lines, data } = await sent((rd) => rd.torrents.selectFiles({ id: "MADEUPTORRENT", files: "1,2" }), {
    status,
  });
  expect(data).toBeUndefined();
  expect(lines).toEqual([
    "POST /rest/1.0/torrents/selectFiles/MADEUPTORRENT",
    "accept: */*",
    BEARER,
    "content-length: 11",
    FORM,
    AGENT,
    "",
    "files=1%2C2",
  ]);
});

test("unrestrictLink sends link, password and remote as form fields", async () => {
  const { lines } = await sent((rd) =>
    rd.unrestrict.link({ link: "https://real-debrid.com/d/MADEUPLINK123", password: "p w", remote: 1 }),
  );
  expect(lines?.at(-1)).toBe("link=https%3A%2F%2Freal-debrid.com%2Fd%2FMADEUPLINK123&password=p+w&remote=1");
});

test("addTorrent sends the file as it is, with its parameters in the query", async () => {
  const bytes = new Uint8Array([0x64, 0x38, 0x3a, 0x00, 0xff, 0x65]);
  await using server = await startScriptedServer(json({ id: "MADEUPTORRENT", uri: "" }, 201));
  const rd = new RealDebrid({ baseUrl: server.url, auth: "MADE-UP-TOKEN" });
  await rd.torrents.addTorrent({ body: bytes, host: "real-debrid.com" });
  const [arrived] = server.arrived;
  expect(arrived?.target).toBe("/rest/1.0/torrents/addTorrent?host=real-debrid.com");
  expect(arrived?.headers).toMatchObject({
    "content-type": "application/octet-stream",
    "content-length": "6",
  });
  expect([...(arrived?.body ?? [])]).toEqual([...bytes]);
});

test("a list sends page and limit, and an account without torrents has an empty one", async () => {
  const { lines, data } = await sent((rd) => rd.torrents.list({ page: 2, limit: 50 }), { status: 204 });
  expect(lines?.[0]).toBe("GET /rest/1.0/torrents?page=2&limit=50");
  expect(data).toEqual([]);
});

test("the server's time is text", async () => {
  const text = { headers: { "content-type": "text/html" }, body: "2026-07-31T21:52:18+0200" };
  const { lines, data } = await sent((rd) => rd.time.getIso(), text);
  expect(lines).toEqual(["GET /rest/1.0/time/iso", "accept: text/plain", AGENT, "", ""]);
  expect(data).toBe("2026-07-31T21:52:18+0200");
});

test("several hashes keep their slashes", async () => {
  const hash = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";
  const { lines } = await sent((rd) => rd.torrents.instantAvailability({ hash: `${hash}/${hash}` }));
  expect(lines?.[0]).toBe(`GET /rest/1.0/torrents/instantAvailability/${hash}/${hash}`);
});

test("an operation without a body sends none, whatever its verb", async () => {
  const convert = await sent((rd) => rd.settings.convertPoints(), { status: 204 });
  expect(convert.lines).toEqual([
    "POST /rest/1.0/settings/convertPoints",
    "accept: */*",
    BEARER,
    "content-length: 0",
    AGENT,
    "",
    "",
  ]);
  const remove = await sent((rd) => rd.torrents.delete({ id: "MADEUPTORRENT" }), { status: 204 });
  expect(remove.lines?.[0]).toBe("DELETE /rest/1.0/torrents/delete/MADEUPTORRENT");
});
