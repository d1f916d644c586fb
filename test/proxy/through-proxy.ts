// Loaded before each test file: whatever goes to a mock of this machine goes through a proxy, which holds it
// against the description and records it. What it finds fails the file, and so does what the recordings break.
import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PRIVATE_TOKEN, type ProxyLog, startProxy, type ValidatingProxy } from "@debrid-drive/mock-server";
import { checkRecordings, readRecordings } from "@debrid-drive/mock-server/recordings";
import { afterAll, expect, inject } from "vitest";
import { leaveCount } from "./count-exchanges.ts";
import { sendThrough } from "./send-through.ts";

interface Watched {
  readonly proxy: ValidatingProxy;
  readonly folder: string;
}

const proxies = new Map<string, Promise<Watched>>();

sendThrough(async (origin) => {
  const known = proxies.get(origin) ?? start(origin);
  proxies.set(origin, known);
  return (await known).proxy.url;
});

let checked = 0;
let unchecked = 0;
const operations = new Set<string>();

async function start(target: string): Promise<Watched> {
  const folder = await mkdtemp(join(tmpdir(), "recorded-"));
  const count = ({ operationId, failure, unchecked: reasons }: ProxyLog) => {
    if (operationId === undefined || failure !== undefined) return;
    operations.add(operationId);
    checked += 1;
    if (reasons.length > 0) unchecked += 1;
  };
  return { folder, proxy: await startProxy({ target, record: folder, onRequest: count }) };
}

/** What faults leave that tests ask the mock for. By itself it sends neither: it checks its own answers. */
const isOfFault = ({ rule, message }: { readonly rule: string; readonly message: string }): boolean =>
  rule === "json" || message === "status 502 is not declared";

afterAll(async () => {
  const found: unknown[] = [];
  for (const watched of proxies.values()) {
    const { proxy, folder } = await watched;
    await proxy.close();
    for (const { operation, violations } of proxy.violations) {
      const unasked = violations.filter((one) => !isOfFault(one));
      if (unasked.length > 0) found.push({ operation, violations: unasked });
    }
    found.push(...(await brokenIn(folder, proxy)));
    await rm(folder, { recursive: true });
  }
  expect(found).toEqual([]);
  // A file that sends nothing through would pass whatever the proxy does.
  expect(checked).toBeGreaterThan(0);
  await leaveCount(inject("exchanges"), randomUUID(), { checked, unchecked, operations: [...operations] });
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
