import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestPair } from "@debrid-drive/mock-server/testing";
import { type OAuthCredentials, signInDevice } from "@debrid-drive/realdebrid-client";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { fileStore } from "@debrid-drive/runtime/node";
import { expect, test } from "vitest";
import { type LineProgram, startLineProgram } from "../support/line-program.ts";

const PROGRAM = join(import.meta.dirname, "programs", "refresh.ts");

async function setUp() {
  const { mock, clock, client } = await createTestPair({
    apis: ["realdebrid"],
    clients: { client: createClient },
  });
  // A second refresh with the same credentials would be refused.
  mock.realdebrid.tokens.rotating = true;
  const onCode = ({ userCode }: { userCode: string }) => mock.realdebrid.approveDevice(userCode);
  const credentials = await clock.run(signInDevice(client, { onCode }));
  const folder = await mkdtemp(join(tmpdir(), "refresh-"));
  const path = join(folder, "credentials.json");
  const store = fileStore<OAuthCredentials>({ path });
  await store.save({ ...credentials, expiresAt: 0 });
  const programs = [1, 2].map(() => startLineProgram(PROGRAM, [path, mock.url]));
  return {
    mock,
    store,
    folder,
    programs,
    async [Symbol.asyncDispose]() {
      for (const program of programs) await program[Symbol.asyncDispose]();
      await mock[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

/** Has all programs call at once. No token request leaves before each of them has asked for the lock. */
async function callAtOnce(programs: readonly LineProgram[]): Promise<string[]> {
  const inLine = new Set<LineProgram>();
  let open = () => {};
  const allInLine = new Promise<void>((resolve) => {
    open = resolve;
  });
  const call = async (program: LineProgram) => {
    program.say("call");
    for (;;) {
      const line = await program.hear();
      if (line === "turn") {
        if (inLine.add(program).size === programs.length) open();
      } else if (line === "token") {
        await allInLine;
        program.say("send");
      } else return line;
    }
  };
  return Promise.all(programs.map(call));
}

test("two processes that refresh at once through a file make one token request", {
  timeout: 60_000,
}, async () => {
  await using world = await setUp();
  const { mock, store, folder, programs } = world;
  const asked = () => mock.journal.of("createToken").length;
  const statuses = () => mock.journal.of("getUser").map(({ status }) => status);
  const signedInWith = asked();

  const used = await callAtOnce(programs);
  const fresh = await store.load();
  expect(used).toEqual(Array(2).fill(`Bearer ${fresh?.accessToken}`));
  expect(asked() - signedInWith).toBe(1);
  expect(statuses()).toEqual([200, 200]);

  // The server takes the token back early: both are refused, one asks for another.
  mock.realdebrid.tokens.disable(fresh?.accessToken ?? "");
  const usedNext = await callAtOnce(programs);
  const next = await store.load();
  expect(next?.accessToken).not.toBe(fresh?.accessToken);
  expect(usedNext).toEqual(Array(2).fill(`Bearer ${next?.accessToken}`));
  expect(asked() - signedInWith).toBe(2);
  expect(statuses().toSorted()).toEqual([200, 200, 200, 200, 401, 401]);

  expect(await Promise.all(programs.map((program) => program.end()))).toEqual([0, 0]);
  expect(await readdir(folder)).toEqual(["credentials.json"]);
  expect(mock.violations).toEqual([]);
});
