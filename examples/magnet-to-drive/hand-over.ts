import type { AddedDownload, Cloudreve } from "@debrid-drive/cloudreve-client";
import { megabytes } from "./fetch-torrent.ts";
import { JobFailed, type Ports } from "./ports.ts";

export interface Account {
  readonly userName: string;
  readonly password: string;
}

/** Logs in, makes the folder and lets the server fetch the links into it. Gives the names of the new files. */
export async function handOver(
  drive: Cloudreve,
  account: Account,
  urls: readonly string[],
  folder: string,
  { report }: Ports,
): Promise<string[]> {
  report.step("Log in to Cloudreve");
  const login = await drive.user.login({ userName: account.userName, Password: account.password });
  if (login.code === 203)
    throw new JobFailed("This account wants a two-factor code; use one without for this job.");
  report.result(`${await drive.site.ping()}, logged in as ${login.data.nickname}`);

  report.step(`Make the folder ${folder}`);
  await drive.directory.create({ path: folder });
  report.result("it is there");

  report.step("Hand the links over");
  const added = await drive.remoteDownload.add({ urls, dst: folder });
  report.result(`${added.length} remote downloads`);

  report.step("Follow the remote downloads");
  const follow = async (one: AddedDownload) => {
    if (!one.ok) throw one.error;
    const { objects } = await drive.remoteDownload.watch(one.handle, {
      onProgress: ({ phase, progress, handle }) => report.progress(`${phase} ${handle.name ?? ""}`, progress),
    });
    return objects;
  };
  const objects = (await Promise.all(added.map(follow))).flat();
  for (const { name, size } of objects) report.result(`${folder}/${name}, ${megabytes(size)}`);
  await drive.user.logout();
  return objects.map(({ name }) => name);
}
