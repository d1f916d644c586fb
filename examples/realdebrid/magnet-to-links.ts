// From a magnet link to addresses to download from. Stop it at any time: the next run goes on where it was.
//
//   REALDEBRID_TOKEN=… node examples/realdebrid/magnet-to-links.ts 'magnet:?xt=urn:btih:…' [job.json]

import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { MagnetCheckpoint } from "@debrid-drive/realdebrid-client";
import { print, start } from "./from-environment.ts";

const { rd, args } = start("magnet-to-links.ts <magnet> [file that remembers the job]");
const [magnet, path = "job.json"] = args;

const store = {
  async load(): Promise<MagnetCheckpoint | undefined> {
    const text = await readFile(path, "utf8").catch(() => undefined);
    return text === undefined ? undefined : JSON.parse(text);
  },
  async save(job: MagnetCheckpoint | undefined) {
    if (job === undefined) return rm(path, { force: true });
    await writeFile(`${path}.new`, JSON.stringify(job), { mode: 0o600 });
    await rename(`${path}.new`, path);
  },
};

const { downloads, missing } = await rd.magnetToLinks(
  { magnet },
  { store, onProgress: ({ step, progress }) => print(`${step} ${Math.round(progress * 100)} %`) },
);
for (const one of downloads) print(one.ok ? one.data.download : `${one.link}  ${one.error.message}`);
for (const { path } of missing) print(`${path}  has no link`);
