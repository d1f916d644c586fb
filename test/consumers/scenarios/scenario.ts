import type * as cloudreve from "@debrid-drive/cloudreve-client";
import type * as nodeEntry from "@debrid-drive/cloudreve-client/node";
import type * as realdebrid from "@debrid-drive/realdebrid-client";

/** The packages, imported or required, and a session of the mock for this run alone. */
export interface Given {
  readonly cloudreve: typeof cloudreve;
  readonly realdebrid: typeof realdebrid;
  /** Undefined where there is no file system. */
  readonly files?: Files;
  /** Origin of both APIs. */
  readonly url: string;
}

export interface Files extends Pick<typeof nodeEntry, "downloadToFile" | "fileStore" | "openFile"> {
  /** Of this run alone. */
  readonly folder: string;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

export interface Scenario {
  readonly name: string;
  readonly run: (given: Given) => Promise<void>;
}

export interface FileScenario {
  readonly name: string;
  readonly runWithFiles: (given: Given, files: Files) => Promise<void>;
}

export const TOKEN = "MOCK-PRIVATE-TOKEN";

/** Compares plain data. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted}, got ${found}`);
}

/** The error that a call must end with. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("expected a failure");
}

export const openRealDebrid = ({ realdebrid, url: baseUrl }: Given) =>
  new realdebrid.RealDebrid({ auth: TOKEN, baseUrl });

/** A drive that somebody is logged in to. */
export async function openDrive({ cloudreve, url: baseUrl }: Given) {
  const drive = new cloudreve.Cloudreve({ baseUrl });
  await drive.session.login({ userName: "user@example.com", password: "mock-password" });
  return drive;
}

/** The same bytes at each call, more than one read holds. */
export const someBytes = (length = 300_000) =>
  Uint8Array.from({ length }, (_, index) => (index * 37 + (index >> 8)) % 251);

/** Whether two files are the same, and where they begin to differ. */
export function expectSameBytes(actual: Uint8Array, expected: Uint8Array): void {
  expectEqual(actual.length, expected.length);
  expectEqual(
    actual.findIndex((byte, index) => byte !== expected[index]),
    -1,
  );
}
