import { get } from "node:http";
import { describe, expect, it } from "vitest";
import { PRIVATE_TOKEN, startMock } from "../../src/index.ts";

const json = { "content-type": "application/json" };

describe("Real-Debrid's header for the verb", () => {
  it.each(["null", "GET", "", "TRACE"])("means nothing in a DELETE: %j", async (verb) => {
    await using mock = await startMock({ apis: ["realdebrid"], clock: "frozen" });
    const headers = { authorization: `Bearer ${PRIVATE_TOKEN}`, "x-http-verb": verb };
    const response = await fetch(`${mock.url}/rest/1.0/torrents/delete/NOSUCH`, {
      method: "DELETE",
      headers,
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error_code: 7 });
  });
});

describe("Cloudreve", () => {
  it.each(["{", "null", "[]", '{"id":1}'])("takes %s for a wrong signature", async (body) => {
    await using mock = await startMock({ apis: ["cloudreve"], clock: "frozen" });
    const address = `${mock.url}/api/v3/user/authn/finish/user@example.com`;
    const response = await fetch(address, { method: "POST", headers: json, body });
    expect(await response.json()).toMatchObject({ code: 40025 });
  });

  it("shows a group's limit below 0 as it was saved", async () => {
    await using mock = await startMock({ apis: ["cloudreve"], clock: "frozen" });
    const { groups } = mock.cloudreve;
    for (const group of groups.facts.values()) {
      groups.save(group.id, { ...group, options: { ...group.options, source_batch: -1 } });
    }
    const body = JSON.stringify({ userName: "user@example.com", Password: "mock-password" });
    const response = await fetch(`${mock.url}/api/v3/user/session`, { method: "POST", headers: json, body });
    expect(await response.json()).toMatchObject({ code: 0, data: { group: { sourceBatch: -1 } } });
    expect(mock.violations).toEqual([]);
  });
});

describe("an answer out of the description, for a client without Accept", () => {
  it.each([
    ["dynamic=true", 200],
    ["code=304", 304],
    ["code=304, dynamic=true", 304],
  ])("%s", async (prefer, status) => {
    await using mock = await startMock({ apis: ["realdebrid"], clock: "frozen" });
    const seen = await new Promise((resolve, reject) => {
      get(`${mock.url}/rest/1.0/hosts/domains`, { headers: { prefer }, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on("error", reject);
    });
    expect(seen).toBe(status);
    expect(mock.violations).toEqual([]);
  });
});
