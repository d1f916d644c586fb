import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../src/apis/cloudreve/common/schemas.ts";
import { USER } from "../../support/cloudreve.ts";
import { startAdmin } from "./support.ts";

const DAY = 86_400;

describe("the summary", () => {
  it("counts records by day, with the last of twelve today", () => {
    const { state, pass, dataOf } = startAdmin();
    pass(3 * DAY);
    state.putFile(USER, "/film.mkv", 10);
    state.shares.add({ owner: 2, isFolder: false, source: 1, sourceName: "film.mkv", password: "mock" });
    const summary = dataOf<Schemas["AdminSummary"]>("getAdminSummary");
    expect(summary.date.slice(-4)).toEqual(["1月31日", "2月1日", "2月2日", "2月3日"]);
    expect(summary).toMatchObject({
      users: [0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0],
      files: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      fileTotal: 1,
      userTotal: 6,
      publicShareTotal: 0,
      secretShareTotal: 1,
    });
  });

  it("is a day old at most, with a fresh address", () => {
    const { state, pass, dataOf } = startAdmin();
    const summary = () => dataOf<Schemas["AdminSummary"]>("getAdminSummary");
    expect(summary()).toMatchObject({ fileTotal: 0, siteURL: "http://localhost" });
    state.putFile(USER, "/film.mkv", 10);
    state.settings.set("siteURL", "https://cloud.example.com");
    pass(DAY - 1);
    expect(summary()).toMatchObject({ fileTotal: 0, siteURL: "https://cloud.example.com" });
    pass(1);
    expect(summary().fileTotal).toBe(1);
  });

  it("forgets records that are older than twelve days only in the days", () => {
    const { pass, dataOf } = startAdmin();
    pass(12 * DAY);
    const { users, userTotal } = dataOf<Schemas["AdminSummary"]>("getAdminSummary");
    expect([users.every((count) => count === 0), userTotal]).toEqual([true, 6]);
  });
});

describe("settings", () => {
  it("are read by name and changed where they are known", () => {
    const { dataOf, codeOf } = startAdmin();
    const options = [
      { key: "siteName", value: "Films" },
      { key: "no_such_setting", value: "x" },
    ];
    expect(codeOf("updateAdminSettings", { options })).toBe(0);
    const keys = ["siteName", "no_such_setting", "toString", "login_captcha"];
    expect(dataOf("getAdminSettings", { keys })).toEqual({ siteName: "Films", login_captcha: "0" });
    for (const none of [null, [], undefined]) expect(dataOf("getAdminSettings", { keys: none })).toEqual({});
  });

  it("stay when the database is out of order", () => {
    const { state, ask } = startAdmin();
    state.outages.begin("database");
    const options = [{ key: "siteName", value: "Films" }];
    expect(ask("updateAdminSettings", { options })).toEqual({
      code: 50008,
      msg: "Setting siteName failed to update",
    });
    state.outages.end("database");
    expect(state.settings.get("siteName")).toBe("Cloudreve");
  });
});

describe("tests of what lies outside", () => {
  it.each([
    ["testAdminThumb", { name: "ffmpeg", executable: "/opt/bin/ffmpeg" }, "ffmpeg version 5.1.6\n"],
    ["testAdminThumb", { name: "vips", executable: "vips" }, /^failed to invoke vips .*not found in \$PATH$/],
    ["testAdminThumb", { name: "libreOffice", executable: "/bin/odd" }, "unknown output from generator"],
    ["testAdminAria2", { type: 1, rpc: "http://127.0.0.1:6800", token: "mock-aria2-token" }, "1.36.0"],
    ["testAdminAria2", { type: 1, rpc: "http://127.0.0.1:6800/" }, /RPC server: Unauthorized$/],
    [
      "testAdminAria2",
      { type: 1, rpc: "::" },
      /cannot parse RPC server: parse "::": missing protocol scheme/,
    ],
    ["testAdminAria2", { rpc: "http://127.0.0.1:6800/" }, /^Failed to connect to slave node, Post "\/api/],
    ["testAdminPolicySlave", { server: "%x", secret: "x" }, /invalid URL escape "%x"/],
    ["testAdminPolicyPath", { path: "/proc/x" }, /^Failed to create "\/proc\/x\/test.txt": mkdir/],
  ])("%s %j", (operation, body, expected) => {
    const { ask } = startAdmin();
    const { data, msg } = ask(operation, body);
    expect(data ?? msg).toEqual(typeof expected === "string" ? expected : expect.stringMatching(expected));
  });
});
