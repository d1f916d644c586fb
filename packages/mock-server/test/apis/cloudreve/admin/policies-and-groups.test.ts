import { describe, expect, it } from "vitest";
import type { Schemas } from "../../../../src/apis/cloudreve/common/schemas.ts";
import { ALL, startAdmin } from "./support.ts";

type Policies = Schemas["AdminPolicyPage"];

describe("storage policies", () => {
  it("are replaced as a whole, and keep when they were created", () => {
    const { pass, dataOf } = startAdmin();
    const before = dataOf<Schemas["AdminPolicy"]>("getAdminPolicy", undefined, { id: 1 });
    pass(60);
    expect(dataOf("saveAdminPolicy", { policy: { ID: 1, Name: "Disk", Type: "local" } })).toBe(1);
    const after = dataOf<Schemas["AdminPolicy"]>("getAdminPolicy", undefined, { id: 1 });
    expect(after).toMatchObject({ Name: "Disk", AutoRename: false, CreatedAt: before.CreatedAt });
    expect(after.UpdatedAt > before.UpdatedAt).toBe(true);
    expect(after.OptionsSerialized).toEqual({ token: "", file_type: [], mimetype: "", s3_path_style: false });
    expect(JSON.parse(after.Options)).toEqual(after.OptionsSerialized);
  });

  it("get a number of their own, or the one they ask for", () => {
    const { dataOf, codeOf } = startAdmin();
    expect(dataOf("saveAdminPolicy", {})).toBe(2);
    expect(dataOf("saveAdminPolicy", { policy: { ID: 9 } })).toBe(9);
    expect(dataOf("saveAdminPolicy", { policy: { ID: 0, MaxSize: null } })).toBe(10);
    expect(codeOf("saveAdminPolicy", { policy: { ID: 2 ** 40 } })).toBe(50001);
  });

  it("lose the slash at the beginning of a folder elsewhere", () => {
    const { dataOf } = startAdmin();
    for (const Type of ["s3", "remote"]) {
      dataOf("saveAdminPolicy", {
        policy: { Type, DirNameRule: "/films", OptionsSerialized: { region: "" } },
      });
    }
    const { items } = dataOf<Policies>("listAdminPolicies", { ...ALL, order_by: "id", searches: { x: "y" } });
    expect(items.map(({ DirNameRule }) => DirNameRule).slice(1)).toEqual(["films", "/films"]);
    expect(items[1]?.OptionsSerialized).not.toHaveProperty("region");
  });

  it("count their files, those that are being uploaded too", () => {
    const { state, dataOf, ask } = startAdmin();
    dataOf("saveAdminPolicy", { policy: { Name: "Empty" } });
    dataOf("saveAdminPolicy", { policy: { Name: "Films" } });
    const root = state.drive.root(2);
    state.drive.addFile(root, "a.mkv", 5, { policy: 3 });
    state.drive.addFile(root, "b.mkv", 6, { policy: 3, upload: "some-session" });
    expect(dataOf<Policies>("listAdminPolicies", ALL).statics).toEqual({ "3": [2, 11] });
    expect(ask("deleteAdminPolicy", undefined, { id: 3 })).toEqual({ code: 40037, msg: "2" });
  });

  it("are deleted though a group has them besides others", () => {
    const { state, ask } = startAdmin();
    const { id } = state.policies.save(0, { Name: "Films" });
    const both = state.groups.save(0, { policies: [1, id] });
    state.groups.save(0, { policies: [id] });
    expect(ask("deleteAdminPolicy", undefined, { id })).toEqual({ code: 40038, msg: "1" });
    state.groups.facts.delete(both.id + 1);
    expect(ask("deleteAdminPolicy", undefined, { id })).toEqual({ code: 0, msg: "" });
  });

  it("send the administrator to the cloud, and the session remembers which", () => {
    const { state, admin, dataOf } = startAdmin();
    const od_redirect = "http://cloud.example.com/api/v3/callback/onedrive/auth";
    const BaseURL = "https://login.example.com/common/oauth2/v2.0";
    const policy = { Type: "onedrive", BaseURL, BucketName: "client", OptionsSerialized: { od_redirect } };
    const id = dataOf<number>("saveAdminPolicy", { policy });
    const answer = admin.send("getAdminOneDriveAuthorization", { path: { id } });
    expect(answer.body).toMatchObject({
      data: `${BaseURL}/authorize?client_id=client&redirect_uri=http%3A%2F%2Fcloud.example.com%2Fapi%2Fv3%2Fcallback%2Fonedrive%2Fauth&response_type=code&scope=offline_access+files.readwrite.all`,
    });
    expect(answer.headers?.["Set-Cookie"]).toMatch(/^cloudreve-session=/);
    const [session] = [...state.sessions.facts.values()];
    expect(session?.oauthPolicies).toEqual({ onedrive: id });
  });
});

describe("groups", () => {
  it("are made of nothing, or changed as a whole", () => {
    const { dataOf } = startAdmin();
    const id = dataOf<number>("saveAdminGroup", {});
    const group = () => dataOf<Schemas["AdminGroup"]>("getAdminGroup", undefined, { id });
    expect(group()).toMatchObject({ Name: "", Policies: "null", PolicyList: null, OptionsSerialized: {} });
    const OptionsSerialized = { aria2: true, source_batch: 0, aria2_options: {}, compress_size: null };
    dataOf("saveAdminGroup", { group: { ID: id, PolicyList: [1], MaxStorage: 7, OptionsSerialized } });
    expect(group()).toMatchObject({ Policies: "[1]", MaxStorage: 7, OptionsSerialized: { aria2: true } });
    expect(Object.keys(group().OptionsSerialized)).toEqual(["aria2"]);
  });

  it("are listed with members and policies, empty ones for those that are gone", () => {
    const { state, dataOf } = startAdmin();
    state.groups.save(4, { name: "Team", policies: [1, 99] });
    const page = dataOf<Schemas["AdminGroupPage"]>("listAdminGroups", {
      ...ALL,
      conditions: { name: "Team" },
    });
    expect(page).toMatchObject({ total: 1, statics: { "4": 2 } });
    expect(page.policies["1"]?.Name).toBe("Default storage policy");
    expect(page.policies["99"]).toMatchObject({ ID: 0, CreatedAt: "0001-01-01T00:00:00Z", Type: "" });
    expect(dataOf<unknown[]>("listAllAdminGroups")).toHaveLength(4);
  });

  it("change what members may do at once", () => {
    const { loggedIn, dataOf } = startAdmin();
    const user = loggedIn();
    dataOf("saveAdminGroup", { group: { ID: 4, Name: "Team" } });
    expect(user.download(["https://example.com/debian.iso"], "/")).toMatchObject({ code: 40007 });
  });
});
