import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { describe, expect, it } from "vitest";
import { PRIVATE_TOKEN } from "../../src/index.ts";
import { assertNoViolations, type Wiring } from "../../src/testing/index.ts";
import { useMock } from "../../src/testing/vitest.ts";

describe("useMock", () => {
  const pair = useMock({
    apis: ["realdebrid"],
    clients: { realdebrid: (wiring: Wiring) => new RealDebrid({ ...wiring, auth: PRIVATE_TOKEN }) },
  });
  const ids = new Set<string>();
  const origins = new Set<string>();

  it.each([1, 2])("gives each test a session of its own (%i)", async () => {
    const { mock, realdebrid } = pair();
    expect(await realdebrid.torrents.list()).toEqual([]);
    await realdebrid.torrents.addMagnet({ magnet: `magnet:?xt=urn:btih:${"a".repeat(40)}` });
    expect(mock.journal.of("addMagnet")).toHaveLength(1);
    ids.add(mock.id);
    origins.add(new URL(mock.url).origin);
  });

  it("keeps one mock for all of them", () => {
    expect([ids.size, origins.size]).toEqual([2, 1]);
  });

  it("moves time for one test alone", async () => {
    const { clock, mock } = pair();
    const before = clock.now();
    await clock.advance(5000);
    expect(mock.clock.now() - before).toBe(5000);
  });
});

describe("a broken description", () => {
  const violation = {
    in: "body",
    pointer: "/id",
    rule: "type",
    message: "body /id must be integer",
  } as const;
  const broken = {
    api: "realdebrid",
    operationId: "getUser",
    method: "GET",
    path: "/",
    status: 200,
    violations: [violation],
  };

  it("is told about", () => {
    expect(() => assertNoViolations({ violations: [broken] })).toThrow(
      "getUser 200: body /id must be integer",
    );
    expect(() => assertNoViolations({ violations: [] })).not.toThrow();
  });
});
