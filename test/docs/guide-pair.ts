import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { createTestPair } from "@debrid-drive/mock-server/testing";
import { RealDebrid } from "@debrid-drive/realdebrid-client";

export const USER = "user@example.com";
export const PASSWORD = "mock-password";
export const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny";

/** What the snippets of the guides are run with: both clients of a mock, somebody logged in, and a folder. */
export async function guidePair(options: { readonly cloudreveVersion?: "3.3.1" | "3.8.3" } = {}) {
  const pair = await createTestPair({
    ...options,
    clients: {
      rd: (wiring) => new RealDebrid({ ...wiring, auth: PRIVATE_TOKEN }),
      drive: (wiring) => new Cloudreve(wiring),
      wiring: (wiring) => wiring,
    },
  });
  const { mock, clock, drive, rd, wiring } = pair;
  const folder = await mkdtemp(join(tmpdir(), "guide-"));
  await clock.run(drive.session.login({ userName: USER, password: PASSWORD }));
  return {
    mock,
    clock,
    drive,
    rd,
    wiring,
    run: <T>(work: PromiseLike<T>) => clock.run(work),
    /** A file name that only this test uses. */
    file: (name: string) => join(folder, name),
    put: (path: string, content: number | string = 3) => mock.cloudreve.putFile(USER, path, content),
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true });
      await pair[Symbol.asyncDispose]();
    },
  };
}
