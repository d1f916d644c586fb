import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FILES } from "./samples.ts";

export interface SampleFolder extends AsyncDisposable {
  readonly path: string;
}

/** A folder with the files that samples read, in which they may write. */
export async function makeSampleFolder(): Promise<SampleFolder> {
  const path = await mkdtemp(join(tmpdir(), "samples-"));
  await cp(FILES, path, { recursive: true });
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
