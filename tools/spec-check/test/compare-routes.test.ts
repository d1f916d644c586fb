import { expect, test } from "vitest";
import { compareRoutes, parseRouteList } from "../src/compare-routes.ts";

const described = (...routes: string[]) => routes.map((route) => ({ route, deprecated: false }));

test("names and styles of parameters do not count", () => {
  const lists = { current: ["GET /info/:id", "GET /list/*path", "GET /d/:id/:name.zip"], removed: [] };
  const routes = described("GET /info/{torrent}", "GET /list/{folder}", "GET /d/{a}/{b}.zip");
  expect(compareRoutes(routes, lists)).toEqual({
    described: lists.current,
    missing: [],
    extra: [],
    deprecated: [],
  });
});

test("another verb, a missing and a surplus path are told apart", () => {
  const lists = { current: ["GET /a", "POST /b"], removed: [] };
  expect(compareRoutes(described("GET /a", "PUT /b", "GET /c"), lists)).toMatchObject({
    described: ["GET /a"],
    missing: ["POST /b"],
    extra: ["PUT /b", "GET /c"],
  });
});

test("a removed route must be described, and as deprecated", () => {
  const lists = { current: [], removed: ["GET /old"] };
  expect(compareRoutes(described("GET /old"), lists)).toMatchObject({ missing: ["GET /old"], extra: [] });
  expect(compareRoutes([{ route: "GET /old", deprecated: true }], lists)).toMatchObject({
    missing: [],
    deprecated: ["GET /old"],
  });
});

test("a list may have comments", () => {
  expect(parseRouteList("# 1.0\nGET /a\n\n  POST /b\n")).toEqual(["GET /a", "POST /b"]);
});
