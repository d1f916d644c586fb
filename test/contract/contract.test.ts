import { createClient as createCloudreve } from "@debrid-drive/cloudreve-client/core";
import * as cloudreve from "@debrid-drive/cloudreve-client/operations";
import { validateResponses as validateCloudreve } from "@debrid-drive/cloudreve-client/validate";
import { type Mock, PRIVATE_TOKEN, startMock } from "@debrid-drive/mock-server";
import { checkRecordings } from "@debrid-drive/mock-server/recordings";
import { createClient as createRealDebrid } from "@debrid-drive/realdebrid-client/core";
import * as realdebrid from "@debrid-drive/realdebrid-client/operations";
import { validateResponses as validateRealDebrid } from "@debrid-drive/realdebrid-client/validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBundle } from "./bundle.ts";
import { recordingFetch } from "./recording-fetch.ts";

type Send = (
  client: unknown,
  args: object,
  options: object,
) => Promise<unknown> & { result(): Promise<unknown> };
type Fetch = ReturnType<typeof recordingFetch>["record"];

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ clock: "frozen" });
});
afterAll(() => mock.close());

const APIS = [
  {
    api: "realdebrid",
    functions: realdebrid as unknown as Readonly<Record<string, Send>>,
    operations: await readBundle("realdebrid/openapi.yaml"),
    ever: await readBundle("realdebrid/openapi.yaml"),
    client: (fetch: Fetch) =>
      createRealDebrid({ baseUrl: mock.url, auth: PRIVATE_TOKEN, fetch, validate: validateRealDebrid() }),
    headers: {},
  },
  {
    api: "cloudreve",
    functions: cloudreve as unknown as Readonly<Record<string, Send>>,
    operations: await readBundle("cloudreve/openapi.yaml"),
    ever: await readBundle("cloudreve/openapi-all.yaml"),
    client: (fetch: Fetch) =>
      createCloudreve({ baseUrl: mock.url, version: "3.8.3", fetch, validate: validateCloudreve() }),
    headers: { Cookie: "cloudreve-session=any" },
  },
] as const;

describe.each(APIS)("$api", ({ functions, operations, ever, client, headers }) => {
  test.each(operations)("$id: its example goes out and comes back as described", async (operation) => {
    const { record, exchanges } = recordingFetch(operation.id);
    const send = functions[operation.id];
    if (send === undefined) expect.fail(`there is no function ${operation.id}`);
    const status = operation.success ?? 403;
    const options = { headers: { ...headers, Prefer: `code=${status}` } };
    const outcome = await send(client(record), operation.args, options).result();
    expect(exchanges.map(({ response }) => response.status)).toEqual([status]);
    expect(outcome).toMatchObject({ ok: status < 400 });
    const lines: string[] = [];
    await checkRecordings(exchanges, { write: (line) => lines.push(line) });
    expect(lines).toEqual([]);
    expect(mock.violations).toEqual([]);
  });

  test("every function is one of the described operations", () => {
    const names = Object.keys(functions).filter((name) => !name.endsWith("Operation"));
    expect(names.sort()).toEqual(ever.map(({ id }) => id).sort());
  });
});
