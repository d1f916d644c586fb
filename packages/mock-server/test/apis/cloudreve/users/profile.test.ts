import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startCloudreve, USER } from "../../support/cloudreve.ts";

interface Page {
  readonly items: readonly { readonly key: string; readonly views: number; readonly expire: number }[];
  readonly total: number;
}

function startWithFile() {
  const mock = startCloudreve();
  const { state } = mock;
  state.putFile(USER, "/films/Big Buck Bunny.mkv", 5_000_000);
  const [file] = state.drive.files.values();
  if (!file) throw new Error("there is no file");
  const id = state.ids.encode("user", file.owner);
  const shared = { owner: file.owner, isFolder: false, source: file.id, sourceName: file.name };
  const page = (type: string, number = 1) =>
    (
      mock.visitor().send("getUserProfile", { path: { id }, query: { type, page: number } }).body as {
        data: Page;
      }
    ).data;
  return { ...mock, file, shared, page };
}

describe("a profile", () => {
  it("shows each share without password once, whatever the page", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 35 }), fc.integer({ min: 1, max: 12 }), (views, size) => {
        const { state, shared, page } = startWithFile();
        state.settings.set("hot_share_num", String(size));
        for (const count of views) state.shares.add({ ...shared, views: count });
        state.shares.add({ ...shared, password: "secret" });
        for (const [type, length] of [
          ["default", 10],
          ["hot", size],
        ] as const) {
          const pages = Array.from({ length: Math.ceil(views.length / length) + 1 }, (_, index) =>
            page(type, index + 1),
          );
          expect(pages.every(({ items, total }) => items.length <= length && total === views.length)).toBe(
            true,
          );
          const found = pages.flatMap(({ items }) => items);
          expect(new Set(found.map(({ key }) => key)).size).toBe(views.length);
          if (type === "hot") expect(found.map((one) => one.views)).toEqual([...views].sort((a, b) => b - a));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("counts the seconds a share has left, and has had", () => {
    const { state, clock, shared, page, pass } = startWithFile();
    state.shares.add(shared);
    pass(1);
    state.shares.add({ ...shared, expiresAt: clock.now() + 60_000 });
    expect(page("default").items.map(({ expire }) => expire)).toEqual([60, -1]);
    pass(100);
    expect(page("default").items.map(({ expire }) => expire)).toEqual([-40, -1]);
  });

  it("shows a share whose file is gone, without it", () => {
    const { state, file, shared, page } = startWithFile();
    state.shares.add(shared);
    expect(page("hot").items).toMatchObject([{ source: { name: "Big Buck Bunny.mkv", size: 5_000_000 } }]);
    state.drive.removeFile(file);
    expect(page("hot").items[0]).not.toHaveProperty("source");
  });

  it("belongs to an active user", () => {
    const { state, visitor } = startCloudreve();
    for (const email of ["blocked@example.com", "inactive@example.com"]) {
      const id = state.ids.encode("user", state.userBy(email).id);
      const query = { type: "hot", page: 1 };
      expect(visitor().send("getUserProfile", { path: { id }, query }).body).toMatchObject({ code: 404 });
    }
  });
});
