import { randomBytes } from "node:crypto";
import type { LiveCase } from "../case.ts";
import { fails, same, sameBytes } from "../check.ts";
import type { Live } from "../live.ts";
import { aria2, aria2Address, isLoopback, login, right } from "../needs.ts";
import { readBack } from "../read-back.ts";
import { CONTENT, serveFiles } from "../served-files.ts";

const NEEDS = [login, right("allowRemoteDownload"), aria2] as const;
/** aria2 is asked every ten seconds, and the file then goes to its storage. */
const LIMIT_MS = 420_000;

export const remoteDownloadCases: readonly LiveCase[] = [
  {
    name: "download a file by itself",
    needs: [...NEEDS, aria2Address],
    limitMs: LIMIT_MS,
    run: async (live) => {
      const { settings } = live;
      if (settings.aria2Url) return follow(live, settings.aria2Url);
      await using files = await serveFiles();
      const path = await follow(live, files.small);
      sameBytes(await readBack(live, path), CONTENT, "the file");
    },
  },
  {
    name: "say that nothing is at an address",
    needs: [...NEEDS],
    limitMs: LIMIT_MS,
    run: async (live) => {
      if (live.settings.aria2Url || !isLoopback(live.settings.url)) return refuseAddress(live);
      await using files = await serveFiles();
      const handle = await add(live, files.missing);
      const work = live.drive.remoteDownload.watch(handle, { signal: live.signal });
      await fails(work, { name: "RemoteDownloadError", reason: "failed" }, "a file that is not there");
    },
  },
  {
    name: "cancel a download",
    needs: NEEDS,
    limitMs: LIMIT_MS,
    run: async (live) => {
      const { settings, drive, signal } = live;
      await using files = isLoopback(settings.url) && !settings.aria2Url ? await serveFiles() : undefined;
      const hash = randomBytes(20).toString("hex");
      const handle = await add(live, files?.endless ?? `magnet:?xt=urn:btih:${hash}&dn=nobody-has-this`);
      same(await drive.remoteDownload.cancel(handle, { signal }), true, "it was under way");
      const work = drive.remoteDownload.watch(handle, { signal });
      await fails(work, { name: "RemoteDownloadError", reason: "cancelled" }, "what was cancelled");
    },
  },
];

async function add({ drive, folder, signal }: Live, url: string) {
  const [added] = await drive.remoteDownload.add({ url, dst: await folder() }, { signal });
  if (!added?.ok) throw added?.error;
  return added.handle;
}

async function follow(live: Live, url: string): Promise<string> {
  const { drive, signal } = live;
  const { handle, objects } = await drive.remoteDownload.watch(await add(live, url), { signal });
  same(objects.length, 1, "files that came");
  same(await drive.remoteDownload.cleanUp(handle, { signal }), true, "there was a record of it");
  const path = `${handle.dst}/${objects[0]?.name}`;
  same(await drive.fs.exists(path, { signal, fresh: true }), true, "the file stays");
  return path;
}

async function refuseAddress({ drive, folder, signal }: Live): Promise<void> {
  const [added] = await drive.remoteDownload.add({ url: "nothing", dst: await folder() }, { signal });
  same(added?.ok, false, "what is no address is taken");
}
