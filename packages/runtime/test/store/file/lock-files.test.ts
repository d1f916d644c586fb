import { expect, test } from "vitest";
import type { Files } from "../../../src/store/file/files.ts";
import { LockFiles } from "../../../src/store/file/lock-files.ts";

const failure = (code: string) => Object.assign(new Error(code), { code });

function lockFiles(files: Partial<Record<keyof Files, unknown>>) {
  return new LockFiles(files as unknown as Files, "/made-up/tokens.json");
}

test("are the numbered ones beside the file, lowest first, without what has just gone", async () => {
  const names = ["10", "9", "x", "1x", "x1", "", "2"].map((end) => `tokens.json.lock.${end}`);
  const locks = lockFiles({
    list: async () => [...names, "other.json.lock.3", "tokens.json", "4"],
    changedAt: async () => 7,
    read: async (path: string) => {
      if (path.endsWith(".9")) throw failure("ENOENT");
      return path;
    },
  });
  expect(await locks.list()).toEqual(
    [2, 10].map((number) => ({ number, text: `/made-up/tokens.json.lock.${number}`, changedAt: 7 })),
  );
});

test.each([
  ["EEXIST", "false"],
  ["EACCES", "EACCES"],
])("one that cannot be made because of %s: %s", async (code, expected) => {
  const locks = lockFiles({ create: () => Promise.reject(failure(code)) });
  const end = await locks.create(1, "me").catch((error) => error.code);
  expect(String(end)).toBe(expected);
});
