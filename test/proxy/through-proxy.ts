// Loaded before each test file: whatever goes to a mock of this machine goes through a proxy, which holds it
// against the description and records it. What it finds fails the file, and so does what the recordings break.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PRIVATE_TOKEN, startProxy, type ValidatingProxy } from "@debrid-drive/mock-server";
import { checkRecordings, readRecordings } from "@debrid-drive/mock-server/recordings";
import { afterAll, expect } from "vitest";

interface Watched {
  readonly proxy: ValidatingProxy;
  readonly folder: string;
}

const direct = globalThis.fetch;
const proxies = new Map<string, Promise<Watched>>();

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const { origin, pathname, search, protocol, hostname } = new URL(request.url);
  const isOfMock = protocol === "http:" && hostname === "127.0.0.1" && !pathname.startsWith("/_mock/");
  if (!isOfMock) return direct(request);
  const known = proxies.get(origin) ?? start(origin);
  proxies.set(origin, known);
  const { url } = (await known).proxy;
  const response = await direct(new Request(`${url}${pathname}${search}`, request));
  const seen = response.url.startsWith(url) ? `${origin}${response.url.slice(url.length)}` : response.url;
  return Object.defineProperty(response, "url", { value: seen });
};

async function start(target: string): Promise<Watched> {
  const folder = await mkdtemp(join(tmpdir(), "through-proxy-"));
  return { folder, proxy: await startProxy({ target, record: folder }) };
}

/** What faults leave that tests ask the mock for. By itself it sends neither: it checks its own answers. */
const isOfFault = ({ rule, message }: { readonly rule: string; readonly message: string }): boolean =>
  rule === "json" || message === "status 502 is not declared";

afterAll(async () => {
  const found: unknown[] = [];
  let seen = 0;
  for (const watched of proxies.values()) {
    const { proxy, folder } = await watched;
    await proxy.close();
    seen += proxy.journal.entries().length;
    for (const { operation, violations } of proxy.violations) {
      const unasked = violations.filter((one) => !isOfFault(one));
      if (unasked.length > 0) found.push({ operation, violations: unasked });
    }
    found.push(...(await brokenIn(folder, proxy)));
    await rm(folder, { recursive: true });
  }
  process.stdout.write(`${seen} exchanges went through the proxy\n`);
  expect(found).toEqual([]);
});

async function brokenIn(folder: string, { cloudreve }: ValidatingProxy): Promise<readonly string[]> {
  if ((await readdir(folder)).length === 0) return [];
  const exchanges = await readRecordings(folder);
  const text = JSON.stringify(exchanges);
  const leaks = [PRIVATE_TOKEN, "mock-password"].filter((secret) => text.includes(secret));
  const lines: string[] = [];
  const counts = await checkRecordings(exchanges, {
    cloudreveVersion: cloudreve.checkedAs,
    write: (line) => lines.push(line),
  });
  const unasked = lines.filter((line) => !/is not JSON$|status 502 is not declared$/.test(line));
  return [...unasked, ...counts.undeclaredKeys, ...leaks.map((secret) => `${secret} was recorded`)];
}
