import { describe, expect, it } from "vitest";
import { PRIVATE_TOKEN } from "../src/apis/realdebrid/index.ts";
import { type Mock, startMock } from "../src/index.ts";

const userCode = async (device: Response) => ((await device.json()) as { user_code: string }).user_code;

describe("startMock", () => {
  it("serves both APIs on one port", async () => {
    await using mock: Mock = await startMock();
    const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };
    const user = await fetch(`${mock.url}/rest/1.0/user`, { headers });
    expect(await user.json()).toMatchObject({ id: expect.any(Number) });
    const ping = await fetch(`${mock.url}/api/v3/site/ping`);
    expect(await ping.json()).toMatchObject({ code: 0 });
    expect(mock.violations).toEqual([]);
  });

  it("serves one of them when told so", async () => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    expect((await fetch(`${mock.url}/rest/1.0/user`)).status).toBe(404);
    const file = await fetch(`${mock.url}/d/UNKNOWN234567/film.mkv`);
    expect([file.status, await file.text()]).toEqual([404, expect.stringContaining("Nothing is served")]);
    expect(mock.cloudreve).toBeDefined();
    expect(mock).not.toHaveProperty("realdebrid");
    // @ts-expect-error the type knows as well
    mock.realdebrid;
  });

  it("has a clock and people that a test can move", async () => {
    await using mock = await startMock({ clock: "frozen" });
    const query = new URLSearchParams({ client_id: "X", new_credentials: "yes" });
    const code = await userCode(await fetch(`${mock.url}/oauth/v2/device/code?${query}`));
    const approve = `${mock.url}/_mock/realdebrid/devices/${code}/approve`;
    expect((await fetch(approve, { method: "POST" })).status).toBe(204);
    const now = mock.clock.now();
    mock.clock.advance(1000);
    expect(mock.clock.now()).toBe(now + 1000);
  });

  it("gives the same ids for the same seed", async () => {
    const codeFor = async (seed: number) => {
      await using mock = await startMock({ seed });
      return userCode(await fetch(`${mock.url}/oauth/v2/device/code?client_id=X&new_credentials=yes`));
    };
    expect(await codeFor(1)).toBe(await codeFor(1));
    expect(await codeFor(1)).not.toBe(await codeFor(2));
  });

  it("refuses options that make no sense", async () => {
    // @ts-expect-error not an API
    await expect(startMock({ apis: ["dropbox"] })).rejects.toThrow("realdebrid or cloudreve, got dropbox");
    await expect(startMock({ apis: [] })).rejects.toThrow("at least one");
    await expect(startMock({ seed: 0.5 })).rejects.toThrow("seed: expected an integer");
    await expect(startMock({ maxBodyBytes: -1 })).rejects.toThrow("maxBodyBytes");
    await expect(startMock({ clock: { scale: -1 } })).rejects.toThrow("scale");
    await expect(startMock({ host: "0.0.0.0" })).rejects.toThrow("not this machine alone");
  });
});
