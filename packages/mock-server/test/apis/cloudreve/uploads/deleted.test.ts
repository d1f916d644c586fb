import { expect, it } from "vitest";
import { DONE, USER } from "../../support/cloudreve.ts";
import { startUploads } from "../../support/uploads.ts";

const FAILED = { code: 203, msg: "Failed to delete 1 file(s)." };
const TEN = new Uint8Array(10);

/** An upload into a folder, and the folder's id for selections. */
function begin() {
  const mock = startUploads();
  const { sessionID } = mock.session({ path: "/isos" });
  const owner = mock.state.userBy(USER).id;
  const dirs = [mock.state.ids.encode("folder", mock.state.drive.find(owner, "/isos")?.id ?? 0)];
  const remove = () => mock.user.send("deleteObjects", { body: { dirs } }).body;
  return { ...mock, sessionID, remove };
}

it("ends with the folder that it goes to", () => {
  const { state, sessionID, remove, chunk } = begin();
  expect(remove()).toEqual(DONE);
  expect(state.uploads.facts.size).toBe(0);
  expect(chunk(sessionID, 0, TEN)).toMatchObject({ code: 40011 });
});

it.each(["the storage is down", "its file can't be deleted"])("ends, but keeps its name, when %s", (why) => {
  const { state, clock, sessionID, remove, chunk, giveUp } = begin();
  if (why === "the storage is down") state.setStorageDown("local");
  else state.makeUndeletable(USER, "/isos/linux.iso");
  expect(remove()).toEqual(FAILED);
  expect(chunk(sessionID, 0, TEN)).toMatchObject({ code: 40011 });
  expect(giveUp(sessionID)).toEqual(FAILED);
  expect(state.fileAt(USER, "/isos/linux.iso").upload).toBe(sessionID);
  clock.advance(5_400_000);
  expect(() => state.fileAt(USER, "/isos/linux.iso")).toThrow("has no file");
});
