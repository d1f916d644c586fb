import { request } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { startMock } from "../../src/index.ts";

const TOKEN = "made-up-admin-token";

/** With headers that fetch would not send. */
function ask(url: string, path: string, method: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${url}${path}`, { method, headers }, (response) => {
      text(response).then(() => resolve(response.statusCode ?? 0), reject);
    })
      .on("error", reject)
      .end();
  });
}

describe("the mock's own routes, without an admin token", () => {
  it.each([
    ["no page", {}, 200],
    ["its own page", { origin: "OWN", "sec-fetch-site": "same-origin" }, 200],
    ["another page of this machine", { origin: "http://localhost:5173" }, 403],
    ["a page without an origin", { origin: "null" }, 403],
    ["a page that says where it is from", { "sec-fetch-site": "cross-site" }, 403],
    ["a link on another page", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, 200],
    ["a page whose name was made to lead here", { host: "rebound.example.com" }, 403],
    ["the same, with an origin", { host: "rebound.example.com", origin: "http://rebound.example.com" }, 403],
    ["another name of this machine", { host: "localhost:1" }, 200],
  ])("answer %s", async (_, headers: Record<string, string>, expected) => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    const sent = { ...headers, ...(headers.origin === "OWN" && { origin: mock.url }) };
    expect(await ask(mock.url, "/_mock/status", "GET", sent)).toBe(expected);
    expect(await ask(mock.url, "/_mock/clock/advance?ms=1", "POST", sent)).toBe(expected);
    expect(await ask(mock.url, "/_mock/", "GET", sent)).toBe(expected);
  });
});

it("with an admin token, the page comes without it and all else does not", async () => {
  await using mock = await startMock({ apis: ["cloudreve"], adminToken: TOKEN });
  const host = "mock.example.com";
  expect(await ask(mock.url, "/_mock/", "GET", { host })).toBe(200);
  const routes = ["status", "catalogue", "journal", "journal/1", "state", "coverage", "faults", "scenarios"];
  for (const path of [...routes, "clock", "sessions", "progress", "violations", "realdebrid/sign-ins"]) {
    expect([path, await ask(mock.url, `/_mock/${path}`, "GET", { host })]).toEqual([path, 401]);
  }
  const authorization = `Bearer ${TOKEN}`;
  expect(await ask(mock.url, "/_mock/status", "GET", { host, authorization })).toBe(200);
  expect(await ask(mock.url, `/_mock/status?token=${TOKEN}`, "GET", { host })).toBe(401);
});
