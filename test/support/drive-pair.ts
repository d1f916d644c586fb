import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";

export const VERSIONS = ["3.3.1", "3.5.3", "3.8.3"] as const;
type Version = (typeof VERSIONS)[number];
export const USER = "user@example.com";

const clients = {
  drive: (wiring: Wiring) => new Cloudreve({ ...wiring, random: () => 0.5 }),
  wiring: (wiring: Wiring) => wiring,
};

/** A mock of that version, and somebody who is logged in. */
export async function startDrive(cloudreveVersion: Version = "3.8.3") {
  const pair = await createTestPair({ clients, cloudreveVersion, apis: ["cloudreve"] });
  const { mock, clock, drive, wiring } = pair;
  await clock.run(drive.user.login({ userName: USER, Password: "mock-password" }));
  return {
    mock,
    clock,
    drive,
    /** For clients of their own. */
    wiring,
    fs: drive.fs,
    run: <T>(work: PromiseLike<T>) => clock.run(work),
    put: (path: string, content: number | string | Uint8Array = 3) =>
      mock.cloudreve.putFile(USER, path, content),
    /** How often an operation was called. */
    calls: (operation: string) => mock.journal.of(operation).length,
    paths: async (path = "/") => {
      const all: string[] = [];
      for await (const entry of drive.fs.walk(path)) all.push(entry.path);
      return all.sort();
    },
    [Symbol.asyncDispose]: () => pair[Symbol.asyncDispose](),
  };
}
