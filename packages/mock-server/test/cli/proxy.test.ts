import { expect, test } from "vitest";
import { formatProxyLog } from "../../src/cli/format-proxy-log.ts";
import { parseCommand } from "../../src/cli/parse-args.ts";
import { run } from "../../src/cli/run.ts";
import { type ProxyLog, startMock } from "../../src/index.ts";
import { scratch } from "../fixtures/scratch.ts";
import { json, startUpstream } from "../fixtures/upstream.ts";

async function runWith(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const outcome = await run(args, {
    write: (line) => void out.push(line),
    writeError: (line) => void err.push(line),
  });
  return { outcome, out, err };
}

async function runProxy(target: string, ...args: string[]) {
  const ran = await runWith("proxy", "--target", target, "--port", "0", ...args);
  if (!("proxy" in ran.outcome)) throw new Error(`did not start: ${ran.err.join()}`);
  return { ...ran, proxy: ran.outcome.proxy };
}

test("says where it is and what the server is, and names a violation", async () => {
  await using upstream = await startUpstream((request, response) => {
    const data = request.headers["x-plant"] === undefined ? "3.7.1" : 371;
    json({ code: 0, data, msg: "" })(request, response);
  });
  const { proxy, out } = await runProxy(upstream.origin);
  await using _ = proxy;
  expect(proxy.cloudreve).toEqual({ checkedAs: "3.8.3", told: "3.7.1" });
  expect(out.slice(0, 4)).toEqual([
    `${proxy.url} passes everything on to ${upstream.origin} and checks it`,
    "  Real-Debrid",
    "  Cloudreve v3: the server says 3.7.1, checked as 3.8.3",
    `${proxy.url}/_mock/ shows each violation as it comes.`,
  ]);
  await fetch(`${proxy.url}/api/v3/site/ping?token=xQ7`, { headers: { "x-plant": "1" } });
  expect(out.at(-3)).toMatch(/GET {4}\/api\/v3\/site\/ping\?token 200 [\d.]+ ms$/);
  expect(out.slice(-2)).toEqual([
    "  VIOLATION pingSite, request: query /token is not declared",
    "  VIOLATION pingSite, response: body /data must be string",
  ]);
});

test("a server that is down at first says its version later", async () => {
  let isUp = false;
  await using upstream = await startUpstream((request, response) => {
    if (isUp) json({ code: 0, data: "3.3.2", msg: "" })(request, response);
    else request.socket.destroy();
  });
  const { proxy, out } = await runProxy(upstream.origin, "--api", "cloudreve");
  await using _ = proxy;
  expect(out).toContain("  Cloudreve v3: checked as 3.8.3");
  isUp = true;
  const told = async () => {
    for (let tries = 0; tries < 1_000 && proxy.cloudreve.told === undefined; tries += 1) {
      await fetch(`${proxy.url}/api/v3/site/ping`);
    }
    return proxy.cloudreve;
  };
  expect(await told()).toEqual({ checkedAs: "3.3.1", told: "3.3.2" });
  expect(out).toContain("the server says 3.3.2: checked as Cloudreve 3.3.1 from now on");
});

test("with --log json, lines are JSON alone", async () => {
  await using mock = await startMock();
  const { proxy, out, err } = await runProxy(mock.url, "--log", "json", "--cloudreve-version", "3.8.3");
  await using _ = proxy;
  await fetch(`${proxy.url}/api/v3/site/ping`);
  expect(out.map((line) => JSON.parse(line))).toMatchObject([{ operationId: "pingSite", violations: [] }]);
  expect(err[0]).toContain("passes everything on");
});

test("records, and replays what was recorded", async () => {
  await using at = await scratch();
  await using mock = await startMock({ apis: ["cloudreve"] });
  const { proxy, out } = await runProxy(mock.url, "--record", at.folder, "--cloudreve-version", "3.8.3");
  await fetch(`${proxy.url}/api/v3/site/ping`);
  await proxy.close();
  expect(out.join()).toContain("Records without secrets");
  expect((await runWith("check-recordings", at.folder)).outcome).toEqual({ exitCode: 0 });
  const replay = await runWith("replay", at.folder, "--port", "0", "--unknown", "none", "--log", "silent");
  if (!("mock" in replay.outcome)) throw new Error("did not start");
  await using replayed = replay.outcome.mock;
  const status = async (path: string) => (await fetch(`${replayed.url}/api/v3/site/${path}`)).status;
  expect([await status("ping"), await status("config")]).toEqual([200, 404]);
  expect(replay.out.join("\n")).toContain(`Recorded answers of ${at.folder}; to other requests: none`);
});

test.each([
  [["proxy"], "expected --target"],
  [["proxy", "--target", "http://a.example", "--seed", "1"], "--seed: is no option of proxy"],
  [["proxy", "--target", "http://a.example", "--timeout", "0"], "--timeout"],
  [["proxy", "--target", ""], "--target"],
  [["replay"], "expected one folder"],
  [["replay", "a", "--unknown", "all"], "--unknown"],
  [["start", "--target", "http://a.example"], "--target: is no option of start"],
])("%j is refused", (args, message) => {
  expect(() => parseCommand(args)).toThrow(message);
});

test.each([
  ["ftp://a.example", "expected an address such as"],
  ["https://user:xQ7@a.example", "must not hold credentials"],
  ["https://a.example/drive", "expected an origin without a path"],
])("the target %s is refused", async (target, message) => {
  const { outcome, err } = await runWith("proxy", "--target", target, "--port", "0");
  expect([outcome, err]).toEqual([{ exitCode: 1 }, [expect.stringContaining(message)]]);
  expect(err.join()).not.toContain("xQ7");
});

test("another host needs a token, and certificates must be there", async () => {
  const host = await runWith("proxy", "--target", "http://127.0.0.1:9", "--host", "0.0.0.0");
  expect(host.err.join()).toMatch("--admin-token");
  const ca = await runWith("proxy", "--target", "https://127.0.0.1:9", "--ca", "/nowhere/ca.pem");
  expect(ca.err.join()).toMatch("/nowhere/ca.pem: can't be read");
});

test("a failure and what was not checked are named, and nothing steers the terminal", () => {
  const entry: ProxyLog = {
    time: 0,
    method: "GET",
    path: "/a\u001b[2J",
    status: 502,
    duration: 7,
    violations: [],
    unchecked: ["the body of the answer is longer than 5 bytes"],
    failure: { kind: "connection_refused", detail: "ECONNREFUSED" },
    slow: true,
  };
  expect(formatProxyLog("pretty", entry)).toEqual([
    "00:00:00.000 GET    /a?[2J 502 7 ms connection_refused (ECONNREFUSED), slow",
    "  Nobody listens at the address of the server.",
    "  not checked: the body of the answer is longer than 5 bytes",
  ]);
  expect(formatProxyLog("silent", entry)).toEqual([]);
});
