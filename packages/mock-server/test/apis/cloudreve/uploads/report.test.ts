import { expect, it } from "vitest";
import { USER } from "../../support/cloudreve.ts";
import { startUploads } from "../../support/uploads.ts";

it("can be made once: after a failed one the name is blocked until the server cleans up", () => {
  const { session, begin, report, pass } = startUploads({ Type: "s3" });
  const { sessionID } = session();
  expect(report("completeS3Upload", sessionID)).toMatchObject({ status: 200, body: { code: 40055 } });
  expect(report("completeS3Upload", sessionID)).toMatchObject({ status: 401, body: { code: 40011 } });
  expect(begin()).toMatchObject({ code: 40054 });
  pass(5399);
  expect(begin()).toMatchObject({ code: 40054 });
  pass(1);
  expect(begin()).toMatchObject({ code: 0 });
});

it("at the address of another type leaves the upload as it is", () => {
  const { session, report } = startUploads({ Type: "onedrive" });
  const { sessionID } = session();
  expect(report("completeS3Upload", sessionID)).toMatchObject({ status: 401, body: { code: 40006 } });
  expect(report("completeOneDriveUpload", sessionID).body).toMatchObject({ code: 50011 });
});

it("says that the storage is down", () => {
  const { session, report, state } = startUploads({ Type: "onedrive" });
  const [one, other] = [session(), session({ name: "other.iso" })];
  state.setStorageDown("onedrive");
  expect(report("completeOneDriveUpload", one.sessionID).body).toMatchObject({ code: 50011 });
  state.setStorageDown("onedrive", false);
  expect(report("completeOneDriveUpload", other.sessionID).body).toMatchObject({ code: 50011 });
});

it("goes to the policy that the upload began with, whatever the group has since", () => {
  const { session, chunk, state } = startUploads();
  const { sessionID } = session();
  const before = state.policyOf(state.userBy(USER).id).id;
  state.givePolicy(USER, { Type: "s3" });
  expect(chunk(sessionID, 0, new Uint8Array(10))).toEqual({ code: 0, msg: "" });
  expect(state.givePolicy(USER, before).id).toBe(before);
});

it.each([
  ["qiniu", "completeQiniuUpload"],
  ["oss", "completeOssUpload"],
] as const)("is accepted from %s, as the mock signs it", (type, operation) => {
  const { session, report, state } = startUploads({ Type: type });
  const { sessionID } = session();
  const path = `/api/v3/callback/${type}/${sessionID}`;
  const authorization = state.signReport(sessionID, { path });
  expect(report(operation, sessionID, { authorization })).toMatchObject({ status: 200, body: { code: 0 } });
});

it("is signed by storages only", () => {
  const { session, state } = startUploads({ Type: "s3" });
  const { sessionID } = session();
  expect(() => state.signReport(sessionID, { path: "/" })).toThrow("storage of the type s3 reports nothing");
  expect(() => state.signReport("unknown", { path: "/" })).toThrow("there is no upload unknown");
});
