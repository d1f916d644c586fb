import { ManualClock } from "@debrid-drive/runtime/testing";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { Cloudreve, type CloudreveOptions, ConfigError } from "../../src/index.ts";

/** A server of that version; it answers everything else with success and no data. */
function drive(version: string, options: Partial<CloudreveOptions> = {}) {
  const sent: { route: string; body: unknown }[] = [];
  const fetch = vi.fn(async (request: Request) => {
    const { pathname } = new URL(request.url);
    const text = await request.text();
    sent.push({ route: `${request.method} ${pathname}`, body: text ? JSON.parse(text) : undefined });
    return Response.json({ code: 0, data: pathname.endsWith("/ping") ? version : [], msg: "" });
  });
  return { sent, drive: new Cloudreve({ baseUrl: "https://drive.example.com", fetch, ...options }) };
}

const PING = "GET /api/v3/site/ping";
const routes = (sent: { route: string }[]) => sent.map(({ route }) => route);

test("the version is asked for once, and only for operations that have versions", async () => {
  const { drive: cloudreve, sent } = drive("3.8.3");
  await cloudreve.directory.list({ path: "/" });
  expect(routes(sent)).not.toContain(PING);
  await Promise.all([
    cloudreve.file.createSourceLinks({ items: ["9lCQ"] }),
    cloudreve.file.createSourceLinks({ items: ["9lCQ"] }),
  ]);
  await cloudreve.upload.deleteAllSessions();
  expect(routes(sent).filter((route) => route === PING)).toHaveLength(1);
});

test("a version that is given is not asked for", async () => {
  const { drive: cloudreve, sent } = drive("3.3.1", { version: "3.8.3-pro" });
  await cloudreve.upload.deleteAllSessions();
  expect(routes(sent)).toEqual(["DELETE /api/v3/file/upload"]);
});

test("an operation the server lacks fails before it is sent, with both versions", async () => {
  const { drive: cloudreve, sent } = drive("3.3.1");
  const call = cloudreve.upload.deleteAllSessions();
  await expect(call).rejects.toThrow(
    "deleteAllUploadSessions: version: the server is Cloudreve 3.3.1; the operation came with 3.5.0",
  );
  await expect(call).rejects.toBeInstanceOf(ConfigError);
  expect(routes(sent)).toEqual([PING]);
  const newer = drive("3.8.3");
  await expect(newer.drive.file.getSourceLink({ id: "9lCQ" })).rejects.toThrow(
    /3\.8\.3; .* went after 3\.5\.2/,
  );
});

test("an argument the server does not know is refused by name; left out, the call is sent without a question", async () => {
  const { drive: cloudreve, sent } = drive("3.5.2");
  const search = { type: "keywords", keywords: "bunny" } as const;
  await cloudreve.file.search(search);
  expect(routes(sent)).not.toContain(PING);
  await expect(cloudreve.file.search({ ...search, path: "/films" })).rejects.toMatchObject({
    kind: "config",
    field: "path",
    message: "searchFiles: path: the server is Cloudreve 3.5.2; this argument came with 3.5.3",
  });
});

test("one remote download is a string for servers that know no list", async () => {
  const url = "https://cdn.example.com/linux.iso";
  for (const [version, expected] of [
    ["3.5.2", url],
    ["3.5.3", [url]],
    ["3.9.0", [url]],
  ] as const) {
    const { drive: cloudreve, sent } = drive(version);
    await cloudreve.remoteDownload.addUrls({ url: [url], dst: "/" });
    expect(sent.at(-1)?.body, version).toEqual({ url: expected, dst: "/" });
  }
  const old = drive("3.3.1").drive;
  expect(await old.remoteDownload.addUrls({ url: [url], dst: "/" })).toEqual([{ code: 0, msg: "" }]);
  await expect(old.remoteDownload.addUrls({ url: [url, url], dst: "/" })).rejects.toMatchObject({
    field: "url",
  });
});

test("a server of another major version is named, and an unknown answer too", async () => {
  await expect(drive("4.2.0").drive.upload.deleteAllSessions()).rejects.toThrow(
    "the server is Cloudreve 4.2.0, and this client speaks to 3.x",
  );
  await expect(drive("latest").drive.upload.deleteAllSessions()).rejects.toMatchObject({ kind: "decode" });
  expect(() => drive("", { version: "latest" })).toThrow(/version: expected a version such as 3\.8\.3/);
  expect(() => drive("", { version: "4.0.0" })).toThrow(/speaks to 3\.x/);
});

test("a failure to ask is not kept", async () => {
  let down = true;
  const fetch = async (request: Request) => {
    if (request.url.endsWith("/ping") && down) throw new TypeError("fetch failed");
    return Response.json({ code: 0, data: request.url.endsWith("/ping") ? "3.8.3" : undefined, msg: "" });
  };
  const cloudreve = new Cloudreve({ baseUrl: "https://drive.example.com", fetch, retry: false });
  await expect(cloudreve.upload.deleteAllSessions()).rejects.toMatchObject({ kind: "network" });
  down = false;
  await cloudreve.upload.deleteAllSessions();
});

test("an abort ends the wait for the version of this caller only", async () => {
  let answer = (_: Response) => {};
  const ping = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  const fetch = async (request: Request) =>
    request.url.endsWith("/ping") ? ping : Response.json({ code: 0, msg: "" });
  const cloudreve = new Cloudreve({ baseUrl: "https://drive.example.com", fetch });
  const stop = new AbortController();
  const first = cloudreve.upload.deleteAllSessions({}, { signal: stop.signal });
  const second = cloudreve.upload.deleteAllSessions();
  stop.abort();
  await expect(first).rejects.toMatchObject({ kind: "aborted" });
  answer(Response.json({ code: 0, data: "3.8.3", msg: "" }));
  await second;
});

test("a server at or after `since` and at or before `until` has an operation", async () => {
  const part = fc.nat(9);
  await fc.assert(
    fc.asyncProperty(part, part, fc.constantFrom("", "-pro", "-rc.1"), async (minor, patch, suffix) => {
      const version = `3.${minor}.${patch}${suffix}`;
      const cloudreve = drive("", { version }).drive;
      const has = (call: PromiseLike<unknown>) =>
        call.then(
          () => true,
          () => false,
        );
      const number = minor * 10 + patch;
      expect(await has(cloudreve.file.createSourceLinks({ items: ["9lCQ"] }))).toBe(number >= 53);
      expect(await has(cloudreve.file.getSourceLink({ id: "9lCQ" }))).toBe(number <= 52);
    }),
  );
});

test("asking for the version counts against the time of the call", async () => {
  const clock = new ManualClock();
  let ping = (_: Response) => {};
  const fetch = (request: Request) =>
    request.url.endsWith("/ping")
      ? new Promise<Response>((resolve) => {
          ping = resolve;
        })
      : new Promise<Response>(() => {});
  const cloudreve = new Cloudreve({ baseUrl: "https://drive.example.com", fetch, clock, retry: false });
  const late = cloudreve.upload.deleteAllSessions({}, { timeout: { totalMs: 5_000 } });
  const unanswered = expect(late).rejects.toMatchObject({ kind: "timeout", timeoutMs: 5_000 });
  clock.advance(5_000);
  await unanswered;

  const call = cloudreve.upload.deleteAllSessions({}, { timeout: { totalMs: 5_000 } });
  const failure = expect(call).rejects.toMatchObject({ kind: "timeout", scope: "total" });
  clock.advance(4_000);
  ping(Response.json({ code: 0, data: "3.8.3", msg: "" }));
  await new Promise((resolve) => setImmediate(resolve));
  clock.advance(1_000);
  await failure;
});
