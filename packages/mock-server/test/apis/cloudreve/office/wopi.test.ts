import { describe, expect, it } from "vitest";
import { cloudreve } from "../../../../src/apis/cloudreve/index.ts";
import { WopiTokens } from "../../../../src/apis/cloudreve/office/tokens.ts";
import { SeededRandom } from "../../../../src/apis/seeded.ts";
import { VirtualClock } from "../../../../src/clock.ts";
import type { MockResponse } from "../../../../src/engine/handler.ts";
import { startApi } from "../../support/caller.ts";
import { startCloudreve, USER } from "../../support/cloudreve.ts";

const PATH = "/office/report.docx";

/** Without the check of answers that are JSON: documents are bytes. */
function startWopi(bytes: string | Uint8Array = "PK fake docx", readOnly = false) {
  const { state, clock, pass } = startApi(cloudreve);
  state.putFile(USER, PATH, bytes);
  const token = state.issueWopiToken(USER, PATH, readOnly);
  const id = state.ids.encode("file", state.fileAt(USER, PATH).id);
  const call = (operation: string, input: object = {}) => {
    const handler = cloudreve.handlers[operation];
    const context = { path: { id }, query: { access_token: token }, headers: {}, body: undefined };
    return handler?.({ ...context, ...input, state, clock, origin: "" } as never) as MockResponse;
  };
  const save = (body: Uint8Array, more = {}) =>
    call("saveWopiFile", { body, headers: { "content-length": String(body.length) }, ...more });
  return { state, clock, pass, call, save, token, id };
}

describe("a document", () => {
  it("tells what an office server needs to know", () => {
    const { call, state, id } = startWopi();
    expect(id).toHaveLength(4);
    const user = state.ids.encode("user", state.userBy(USER).id);
    expect(call("getWopiFile").body).toMatchObject({
      BaseFileName: "report.docx",
      Version: "2026-01-31 12:00:00.000 +0000 UTC",
      Size: 12,
      BreadcrumbFolderName: "office",
      BreadcrumbFolderUrl: "http://localhost/home?path=%2F",
      LastModifiedTime: "2026-01-31T12:00:00Z",
      UserId: user,
      OwnerId: user,
      ReadOnly: false,
    });
  });

  it("tells less to one that may only read, who is nobody", () => {
    expect(startWopi("x", true).call("getWopiFile").body).toMatchObject({
      BreadcrumbFolderName: "",
      IsAnonymousUser: true,
      UserFriendlyName: "",
      UserId: "",
      ReadOnly: true,
      SupportsUpdate: false,
    });
  });

  it("is saved with its length and time", () => {
    const { save, state, pass } = startWopi();
    pass(60);
    expect(save(Buffer.from("saved")).status).toBe(200);
    const file = state.fileAt(USER, PATH);
    expect([file.size, file.updatedAt - file.createdAt]).toEqual([5, 60_000]);
    expect(Buffer.from(file.bytes ?? []).toString()).toBe("saved");
    expect(state.receivedParts(USER, PATH)).toMatchObject([{ length: 5 }]);
  });

  it("is not kept when it is large", () => {
    const { save, state } = startWopi();
    expect(save(new Uint8Array(1_048_577)).status).toBe(200);
    expect(state.fileAt(USER, PATH)).not.toHaveProperty("bytes");
    expect(state.receivedParts(USER, PATH)).toMatchObject([{ length: 1_048_577 }]);
  });

  it("is not saved without a length, or without space for it", () => {
    const { save, state } = startWopi();
    expect(save(Buffer.from("x"), { headers: {} }).status).toBe(500);
    state.groupOf(state.userBy(USER)).maxStorage = 20;
    expect(save(new Uint8Array(21)).status).toBe(500);
    expect(save(new Uint8Array(20)).status).toBe(200);
  });

  it("gets the whole name that was asked for, if it is legal and free", () => {
    const { call, state } = startWopi();
    state.putFile(USER, "/office/taken.docx", 1);
    const rename = (name: string) =>
      call("updateWopiFile", { headers: { "x-wopi-override": "RENAME_FILE", "x-wopi-requestedname": name } });
    expect(rename("taken.docx").status).toBe(500);
    expect(rename("").status).toBe(500);
    expect(rename("final").status).toBe(200);
    expect(state.fileAt(USER, "/office/final").size).toBe(12);
  });

  it("is out of reach when it is gone, or its user is blocked", () => {
    const { call, state } = startWopi();
    state.drive.removeFile(state.fileAt(USER, PATH));
    expect(call("getWopiFile")).toMatchObject({
      status: 500,
      headers: { "X-WOPI-ServerError": "failed to find file" },
    });
    state.blockUser(USER);
    expect(call("getWopiFile")).toMatchObject({ headers: { "X-WOPI-ServerError": "user not found" } });
  });
});

describe("a token", () => {
  const clock = new VirtualClock({ mode: "frozen" });
  const tokens = new WopiTokens(clock, new SeededRandom(1, "test"));

  it("counts by its first part, until it expires", () => {
    const token = tokens.issue({ user: 1, file: 2, canEdit: true }, 60);
    expect(token).toMatch(/^[0-9a-f-]{36}\.[0-9A-Za-z]{64}$/);
    const [id] = token.split(".");
    expect(tokens.find(`${id}.x`)).toMatchObject({ user: 1, file: 2, canEdit: true });
    expect(tokens.find(`${id}`)).toBe("malformed access token");
    expect(tokens.find(`${id}.x.y`)).toBe("malformed access token");
    clock.advance(60_000);
    expect(tokens.find(token)).toBe("invalid access token");
  });
});

it("throws for files that are not there", () => {
  const { state } = startCloudreve();
  expect(() => state.issueWopiToken(USER, "/nothing")).toThrow("has no file /nothing");
  expect(() => state.issueWopiToken("nobody@example.com", "/x")).toThrow("no account");
});
