import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../../../src/apis/cloudreve/bytes/content.ts";
import { cloneState } from "../../../../src/runtime/clone-state.ts";
import { DONE, USER } from "../../support/cloudreve.ts";
import { startUploads } from "../../support/uploads.ts";

const chunked = (chunk_size: number) => startUploads({ Type: "local", OptionsSerialized: { chunk_size } });
const filled = (byte: number, length: number) => new Uint8Array(length).fill(byte);

describe("a file in chunks", () => {
  it("has the bytes that came last, and what came after a chunk that is sent again is lost", () => {
    const { session, chunk, read } = chunked(10);
    const { sessionID } = session({ size: 30, last_modified: 1_690_000_000_000 });
    expect(chunk(sessionID, 0, filled(1, 10))).toEqual(DONE);
    expect(chunk(sessionID, 1, filled(2, 10))).toEqual(DONE);
    expect(chunk(sessionID, 1, filled(3, 10))).toEqual(DONE);
    expect(chunk(sessionID, 2, filled(4, 10))).toEqual(DONE);
    const file = read("/linux.iso");
    expect([...bytesOf(file)]).toEqual([...filled(1, 10), ...filled(3, 10), ...filled(4, 10)]);
    expect(file.upload).toBeUndefined();
    expect(file.updatedAt).toBe(1_690_000_000_000);
  });

  it("loses what came after a chunk that is sent again", () => {
    const { session, chunk, read } = chunked(10);
    const { sessionID } = session({ size: 40 });
    for (const index of [0, 1, 2, 1]) chunk(sessionID, index, filled(index, 10));
    expect(read("/linux.iso").size).toBe(20);
    expect(chunk(sessionID, 3, filled(3, 10))).toMatchObject({ code: 40012 });
  });

  it("arrives whole, however often chunks are sent again", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.nat(10), { maxLength: 20 }),
        (bytes, step, detours) => {
          const { session, chunk, read } = chunked(step);
          const { sessionID } = session({ size: bytes.length });
          const count = Math.ceil(bytes.length / step);
          let at = 0;
          for (const detour of [...detours, ...Array<undefined>(count).fill(undefined)]) {
            if (read("/linux.iso").upload === undefined) break;
            const index = detour === undefined ? at : Math.min(detour, count - 1);
            const answer = chunk(sessionID, index, bytes.slice(index * step, (index + 1) * step));
            const { code } = answer as { code: number };
            expect(code).toBe(index > at ? 40012 : index === 0 && at > 0 ? 40002 : 0);
            if (code === 0) at = index + 1;
          }
          expect(Buffer.from(bytesOf(read("/linux.iso")))).toEqual(Buffer.from(bytes));
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([undefined, "", "9", "11", "ten", "1e1"])("is refused with Content-Length %j", (length) => {
    const { session, call, user } = chunked(10);
    const { sessionID } = session({ size: 30 });
    const cookie = String(user.login(USER).headers?.["Set-Cookie"]).split(";")[0];
    const headers = { cookie, ...(length === undefined ? {} : { "content-length": length }) };
    const path = { sessionId: sessionID, index: 0 };
    expect(call("uploadChunk", { path, headers, body: filled(1, 10) }).body).toEqual({
      code: 40013,
      msg: "Invalid Content-Length (expected: 10)",
    });
  });

  it("is one chunk where the policy has no chunks", () => {
    const { session, chunk } = chunked(0);
    const { sessionID, chunkSize } = session({ size: 30 });
    expect(chunkSize).toBe(0);
    expect(chunk(sessionID, 1, filled(1, 30))).toMatchObject({ code: 40012 });
    expect(chunk(sessionID, 0, filled(1, 30))).toEqual(DONE);
  });
});

describe("a large file", () => {
  it("is not kept: its length and hashes are, and what is read of it hangs on its id", () => {
    const { session, chunk, read, state } = startUploads();
    const bytes = filled(7, 1_048_577);
    chunk(session({ size: bytes.length }).sessionID, 0, bytes);
    expect(read("/linux.iso")).not.toHaveProperty("bytes");
    expect(read("/linux.iso").size).toBe(bytes.length);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(state.receivedParts(USER, "/linux.iso")).toMatchObject([{ length: bytes.length, sha256 }]);
    expect(bytesOf(read("/linux.iso")).length).toBe(bytes.length);
  });
});

describe("an upload under way", () => {
  it("is hidden and uses space as it grows", () => {
    const { session, chunk, state, user } = chunked(10);
    const { sessionID } = session({ size: 30 });
    const used = () => state.drive.usedBy(state.userBy(USER).id);
    expect(used()).toBe(0);
    chunk(sessionID, 0, filled(1, 10));
    expect(used()).toBe(10);
    expect(user.objects("")).toEqual([]);
  });

  it("ends after a day, and its name is free at the server's next cleaning", () => {
    const { session, begin, chunk, giveUp, pass } = startUploads();
    const { sessionID, expires } = session();
    const later = session({ name: "later.iso" });
    pass(86_399);
    expect(chunk(sessionID, 0, filled(1, 9))).toMatchObject({ code: 40013 });
    pass(1);
    expect(expires).toBe(Date.parse("2026-02-01T12:00:00Z") / 1000);
    expect(chunk(sessionID, 0, filled(1, 10))).toEqual({ code: 40011, msg: "" });
    expect(begin()).toMatchObject({ code: 40054 });
    expect(giveUp(later.sessionID)).toEqual(DONE);
    pass(5400);
    expect(giveUp(sessionID)).toEqual({ code: 40011, msg: "" });
    expect(begin()).toMatchObject({ code: 0 });
  });

  it("goes on in a copy of the state, apart from the original", () => {
    const { session, chunk, state, clock, read } = chunked(10);
    const { sessionID } = session({ size: 20 });
    const copy = cloneState(state, new Set([clock]));
    chunk(sessionID, 0, filled(1, 10));
    expect(read("/linux.iso").size).toBe(10);
    expect(copy.fileAt(USER, "/linux.iso").size).toBe(0);
    expect(copy.uploads.find(sessionID)?.parts.size).toBe(0);
  });
});

describe("folders of uploads", () => {
  it.each([
    ["//clean//./x/../me/", "/clean/me"],
    ["/padded  /deep ", "/padded/deep"],
    ["/", "/"],
  ])("%j is made", (path, folder) => {
    const { session, chunk, read } = startUploads();
    chunk(session({ path }).sessionID, 0, filled(1, 10));
    expect(read(`${folder}/linux.iso`.replace("//", "/")).size).toBe(10);
  });
});

it("takes extensions in capitals in the name, never in the list", () => {
  const { begin } = startUploads({ Type: "local", OptionsSerialized: { file_type: ["iso", "MD"] } });
  expect(begin({ name: "a.ISO" })).toMatchObject({ code: 0 });
  expect(begin({ name: "a.MD" })).toMatchObject({ code: 40050 });
  expect(begin({ name: "iso" })).toMatchObject({ code: 40050 });
});
