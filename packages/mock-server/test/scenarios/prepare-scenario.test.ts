import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";
import { SCENARIOS } from "../../src/scenarios/catalogue.ts";
import { nearestNames } from "../../src/scenarios/nearest-names.ts";

const WITH_A_FILE = "admin-users";

describe("a scenario", () => {
  it("is the case at the start, and again after a reset", async () => {
    await using mock = await startMock({ scenario: WITH_A_FILE });
    expect(mock.cloudreve.drive.files.size).toBe(1);
    mock.cloudreve.putFile("user@example.com", "/second.mkv", 1);
    mock.reset();
    expect(mock.cloudreve.drive.files.size).toBe(1);
  });

  it("replaces what was the case", async () => {
    await using mock = await startMock();
    mock.reset(WITH_A_FILE);
    expect(mock.cloudreve.drive.files.size).toBe(1);
    mock.reset();
    expect(mock.cloudreve.drive.files.size).toBe(0);
  });

  it("can be a session's own", async () => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    const session = mock.session({ scenario: WITH_A_FILE });
    expect([session, mock].map(({ cloudreve }) => cloudreve.drive.files.size)).toEqual([1, 0]);
  });

  it("can be asked for over HTTP", async () => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    const reset = (name: string) => fetch(`${mock.url}/_mock/reset?scenario=${name}`, { method: "POST" });
    expect((await reset(WITH_A_FILE)).status).toBe(204);
    expect((await reset("nothing")).status).toBe(400);
    expect(mock.cloudreve.drive.files.size).toBe(1);
  });

  it("is refused when nobody knows it, and nothing has changed", async () => {
    await expect(startMock({ scenario: "setings" })).rejects.toThrow(
      'no "setings"; the nearest are settings,',
    );
    await using mock = await startMock({ apis: ["cloudreve"], scenario: WITH_A_FILE });
    expect(() => mock.reset("account-free")).toThrow('no "account-free"');
    expect(() => mock.session({ scenario: "account-free" })).toThrow(RangeError);
    expect(mock.cloudreve.drive.files.size).toBe(1);
  });

  it("can begin any mock", async () => {
    await using mock = await startMock();
    for (const { name } of Object.values(SCENARIOS).flat()) expect(() => mock.reset(name)).not.toThrow();
  });
});

describe("nearestNames", () => {
  const names = ["admin-users", "admin-groups", "settings", "torrent-dead", "traffic"];

  it.each([
    ["setings", "settings"],
    ["ADMIN-USERS", "admin-users"],
    ["dead", "torrent-dead"],
    ["trafic", "traffic"],
  ])("knows what %s may mean", (word, name) => {
    expect(nearestNames(word, names)[0]).toBe(name);
  });

  it("gives a few names, whatever it is asked", () => {
    for (const word of ["", "x".repeat(100_000)]) expect(nearestNames(word, names, 2)).toHaveLength(2);
    expect(nearestNames("x", [])).toEqual([]);
  });
});
