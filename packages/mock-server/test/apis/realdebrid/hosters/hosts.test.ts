import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../src/apis/realdebrid/common/schemas.ts";
import { startRealDebrid } from "../../support/realdebrid.ts";

const FILES = "files.example.com";

function start() {
  const rd = startRealDebrid();
  const statuses = () => rd.own("listHostStatuses").body as Record<string, Schemas["HostStatus"]>;
  return { ...rd, statuses, list: (operation: string) => rd.call(operation).body as string[] };
}

describe("the hosters", () => {
  it("are listed without a token, those that are supported", () => {
    const rd = start();
    expect(rd.call("listHosts").body).toMatchObject({
      "real-debrid.com": { id: "rd", name: "Real-Debrid" },
      [FILES]: { image: "https://images.example.com/hosters/fx.png" },
    });
    const domains = rd.list("listHostDomains");
    expect(domains).toEqual(["real-debrid.com", FILES, "fx.example.com", "videos.example.com"]);
  });

  it("have patterns that fit their links once the slashes around are gone", () => {
    const rd = start();
    const fits = (operation: string, link: string) =>
      rd.list(operation).some((pattern) => new RegExp(pattern.slice(1, -1)).test(link));
    expect(rd.list("listHostRegexes").every((pattern) => /^\/.*\/$/.test(pattern))).toBe(true);
    expect(fits("listHostRegexes", "https://real-debrid.com/d/ABCDEFGHIJKLM")).toBe(true);
    expect(fits("listHostRegexes", `https://www.${FILES}/debian`)).toBe(true);
    expect(fits("listHostRegexes", "https://videos.example.com/watch?v=big-buck-bunny")).toBe(true);
    expect(fits("listHostRegexes", "https://old.example.com/debian")).toBe(false);
    expect(fits("listFolderRegexes", `https://${FILES}/folder/debian`)).toBe(true);
    expect(fits("listFolderRegexes", "https://videos.example.com/folder/debian")).toBe(false);
  });

  it("are down in maintenance too, and vanish when they are not supported", () => {
    const rd = start();
    expect(rd.statuses()[FILES]).toMatchObject({ supported: 1, status: "up" });
    for (const condition of ["maintenance", "down"] as const) {
      rd.state.hosters.change(FILES, condition);
      expect(rd.statuses()[FILES]).toMatchObject({ supported: 1, status: "down" });
    }
    rd.state.hosters.change(FILES, "unsupported");
    expect(rd.statuses()[FILES]).toMatchObject({
      supported: 0,
      status: "unsupported",
      competitors_status: [],
    });
    expect(rd.call("listHosts").body).not.toHaveProperty([FILES]);
    expect(rd.list("listFolderRegexes")).toEqual([]);
    expect(() => rd.state.hosters.change("nobody.example.com", "up")).toThrow("there is no hoster");
  });

  it("are looked at every ten minutes and when they change, by the server's clock", () => {
    const rd = start();
    const checkedAt = () => rd.statuses()[FILES]?.check_time;
    expect(checkedAt()).toBe("2026-01-31T13:00:00.000Z");
    rd.pass(599);
    expect(checkedAt()).toBe("2026-01-31T13:00:00.000Z");
    rd.state.hosters.change(FILES, "down");
    expect(checkedAt()).toBe("2026-01-31T13:09:59.000Z");
    rd.pass(1);
    expect(checkedAt()).toBe("2026-01-31T13:10:00.000Z");
  });

  it("need a token for their status only", () => {
    const rd = start();
    expect(rd.call("listHostStatuses")).toMatchObject({ status: 401, body: { error_code: 8 } });
  });
});
