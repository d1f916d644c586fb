import type { Cloudreve, FinishedRemoteDownload } from "@debrid-drive/cloudreve-client";
import { megabytes } from "./fetch-torrent.ts";
import { JobFailed, type Ports } from "./ports.ts";

const POLL_MS = 10_000;
/** In the drive, and not just fetched by the server: both the download and the transfer are complete. */
const COMPLETE = 4;

export interface Account {
  readonly userName: string;
  readonly password: string;
}

/** Logs in, makes the folder and lets the server fetch the links into it. Gives the names of the files in the folder. */
export async function handOver(
  drive: Cloudreve,
  account: Account,
  urls: readonly string[],
  folder: string,
  ports: Ports,
): Promise<string[]> {
  const { report } = ports;
  report.step("Log in to Cloudreve");
  const login = await drive.user.login({ userName: account.userName, Password: account.password });
  if (login.code === 203)
    throw new JobFailed("This account wants a two-factor code; use one without for this job.");
  report.result(`${await drive.site.ping()}, logged in as ${login.data.nickname}`);

  report.step(`Make the folder ${folder}`);
  await drive.directory.create({ path: folder });
  report.result("it is there");

  report.step("Hand the links over");
  const results = await drive.remoteDownload.add({ url: urls, dst: folder });
  const refused = results.find(({ code }) => code !== 0);
  if (refused) throw new JobFailed(`Cloudreve refused a link: code ${refused.code} ${refused.msg}`);
  report.result(`${results.length} remote downloads accepted`);

  report.step("Follow the remote downloads");
  await untilFinished(drive, urls, ports);
  const { objects } = await drive.directory.list({ path: folder });
  for (const { name, size } of objects) report.result(`${folder}/${name}, ${megabytes(size)}`);
  await drive.user.logout();
  return objects.map(({ name }) => name);
}

// The server gives no id for a remote download, so each is recognised by the address it was given.
async function untilFinished(
  drive: Cloudreve,
  urls: readonly string[],
  { wait, report }: Ports,
): Promise<void> {
  for (;;) {
    await wait(POLL_MS);
    const active = await drive.remoteDownload.listActive();
    const finished = await drive.remoteDownload.listFinished();
    const ends = urls.map((url) => finished.find((entry) => isFor(entry, url)));
    for (const end of ends) {
      if (end && hasFailed(end))
        throw new JobFailed(`${end.name} did not arrive: ${end.error || end.task_error}`);
    }
    const fetched = ends.filter((end) => end !== undefined).length;
    const arrived = ends.filter((end) => end?.task_status === COMPLETE).length;
    const partly = active.map(({ downloaded, total }) => (total > 0 ? downloaded / total : 0));
    report.progress(
      `${fetched} of ${urls.length} fetched, ${arrived} in the drive`,
      Math.min(1, (fetched + partly.reduce((sum, part) => sum + part, 0)) / urls.length),
    );
    if (arrived === urls.length) return;
  }
}

function isFor({ files }: FinishedRemoteDownload, url: string): boolean {
  return files?.some(({ uris }) => uris?.some(({ uri }) => uri === url)) ?? false;
}

function hasFailed({ status, task_status: transfer }: FinishedRemoteDownload): boolean {
  return status !== COMPLETE || transfer === 2 || transfer === 3;
}
