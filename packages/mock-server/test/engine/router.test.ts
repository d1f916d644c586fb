import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Method } from "../../src/engine/document.ts";
import { createRouter } from "../../src/engine/router.ts";

function operation(path: string, options: { method?: Method; multi?: string } = {}) {
  const { method = "get", multi } = options;
  const value = { name: multi ?? "", in: "path", "x-multi-segment": true } as const;
  return { method, path, parameters: multi === undefined ? [] : [{ value, pointer: "" }] };
}

const route = createRouter([
  operation("/d/{path}", { multi: "path" }),
  operation("/d/{path}", { multi: "path", method: "put" }),
  operation("/s/{id}/list/{path}", { multi: "path" }),
  operation("/t/{id}"),
  operation("/t/{id}", { method: "delete" }),
  operation("/t/active"),
  operation("/t/{id}/{name}"),
  operation("/r/a.{ext}"),
]);

const values = (path: string) => {
  const found = route("GET", path);
  return found.kind === "found" ? { ...found.values, template: found.operation.path } : found;
};

/** Any text but lone surrogates, which a URL can't hold. */
const segment = fc.string({ unit: "binary", minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text));

describe("createRouter", () => {
  it("gives back any list of segments, joined by slashes raw or encoded", () => {
    fc.assert(
      fc.property(fc.array(segment), fc.constantFrom("/", "%2F", "%2f"), (segments, slash) => {
        const path = segments.map(encodeURIComponent).join(slash);
        expect(values(`/d/${path}`)).toEqual({ path: segments.join("/"), template: "/d/{path}" });
      }),
    );
  });

  it("gives back any single segment", () => {
    fc.assert(
      fc.property(segment, segment, (id, name) => {
        const path = `/t/${encodeURIComponent(id)}/${encodeURIComponent(name)}`;
        expect(values(path)).toEqual({ id, name, template: "/t/{id}/{name}" });
      }),
    );
  });

  it.each([
    ["/d/", { path: "", template: "/d/{path}" }],
    ["/d/a,b/100%25", { path: "a,b/100%", template: "/d/{path}" }],
    ["/d/%252F", { path: "%2F", template: "/d/{path}" }],
    ["/d/a%0Ab", { path: "a\nb", template: "/d/{path}" }],
    ["/s/x%2Fy/list/", { id: "x/y", path: "", template: "/s/{id}/list/{path}" }],
    ["/t/active", { template: "/t/active" }],
    ["/t/%61ctive", { template: "/t/active" }],
    ["/t/activ", { id: "activ", template: "/t/{id}" }],
    ["/r/a.zip", { ext: "zip", template: "/r/a.{ext}" }],
  ])("reads %s", (path, expected) => {
    expect(values(path)).toEqual(expected);
  });

  it.each(["/", "/d", "/t/", "/t/a/b/c", "/x", "/r/abzip", ""])("knows nothing at %j", (path) => {
    expect(route("GET", path)).toEqual({ kind: "unknown" });
  });

  it("names the verbs a path has", () => {
    expect(route("POST", "/d/a")).toEqual({ kind: "wrong-method", allowed: ["GET", "PUT"] });
  });

  it("goes on to a template that has the verb", () => {
    expect(route("DELETE", "/t/active")).toMatchObject({ kind: "found", values: { id: "active" } });
  });
});
