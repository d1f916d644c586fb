import { startMock } from "@debrid-drive/mock-server";
import type { Reached } from "@debrid-drive/mock-server/scenarios";
import { describe, expect, it } from "vitest";
import { factsOf } from "./facts.ts";
import { roundDown, seenItems, shareOf } from "./groups.ts";
import { entryOf, inOneSegment } from "./har.ts";
import { fallen } from "./ratchet.ts";

describe("the ratchet", () => {
  it("notices what fell, what is below its bar, and what is counted no more", () => {
    const reached = { operations: 100, parameters: 70.1, properties: 50 };
    expect(fallen(reached, { ...reached, responses: 1 })).toEqual([]);
    expect(fallen(reached, { operations: 99.9, parameters: 70 })).toEqual([
      "operations is 99.9 %, it has to be 100 %",
      "parameters is 70 %, it has to be 70.1 %",
      "properties is counted no more",
    ]);
    expect(fallen({}, { "upload statuses": 79.9 })).toHaveLength(1);
  });

  it("takes nearly all for less than all", () => expect(roundDown(99.99)).toBe(99.9));
});

describe("statuses and codes of a group", () => {
  const reach = (operation: string, status: number, code?: number): Reached => ({
    ...{ scenario: "x", operation, status, code, body: undefined },
    headers: new Headers(),
  });

  it("count what was reached, and nothing that is not declared", async () => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    const { tags } = await factsOf("cloudreve");
    const none = seenItems([mock.coverage()], []);
    expect(shareOf(none, tags, "directory")).toEqual({ statuses: 0, codes: 0 });
    const undeclared = seenItems([mock.coverage()], [reach("listDirectory", 418, 1)]);
    expect(shareOf(undeclared, tags, "directory")).toEqual({ statuses: 0, codes: 0 });
    const some = seenItems([mock.coverage()], [reach("listDirectory", 200, 0)]);
    expect(shareOf(some, tags, "directory").statuses).toBe(50);
    expect(shareOf(some, tags, "directory").codes).toBeGreaterThan(0);
    expect(() => shareOf(some, tags, "no such tag")).toThrow("nothing to count");
  });
});

describe("a HAR entry", () => {
  const entry = (path: string) =>
    entryOf(new Request(`http://127.0.0.1:1${path}`), Response.json({ code: 0 }));

  it("has the JSON of both sides and no port", async () => {
    const request = new Request("http://127.0.0.1:1/a?b=c", {
      method: "POST",
      body: new URLSearchParams({ d: "e" }),
    });
    const { request: sent, response } = await entryOf(request, Response.json({ code: 0 }));
    expect(sent).toMatchObject({ url: "http://127.0.0.1/a?b=c", queryString: [{ name: "b", value: "c" }] });
    expect(sent.postData?.text).toBe("d=e");
    expect(response.content.text).toBe('{"code":0}');
  });

  it("has one segment where a parameter holds slashes", async () => {
    const { longPaths } = await factsOf("cloudreve");
    const urlOf = async (path: string) => inOneSegment(await entry(path), longPaths).request.url;
    expect(await urlOf("/api/v3/directory/a/b?c=d/e")).toBe("http://127.0.0.1/api/v3/directory/a%2Fb?c=d/e");
    expect(await urlOf("/api/v3/share/list/key/a/b")).toBe("http://127.0.0.1/api/v3/share/list/key/a%2Fb");
    expect(await urlOf("/api/v3/user/session")).toBe("http://127.0.0.1/api/v3/user/session");
  });
});
