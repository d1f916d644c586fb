import { readFile } from "node:fs/promises";
import { TITLES } from "../index-page.ts";
import { startProxy, type ValidatingProxy } from "../proxy/start-proxy.ts";
import { formatProxyLog } from "./format-proxy-log.ts";
import type { ProxySettings } from "./parse-proxy.ts";
import type { Terminal } from "./terminal.ts";

/** Starts a proxy and says where it is; throws an Error that says what to do about it. */
export async function proxy(
  settings: ProxySettings,
  { write, writeError }: Terminal,
): Promise<ValidatingProxy> {
  const { log, adminToken, cloudreveVersion, record, ca: file, ...options } = settings;
  const ca = file === undefined ? undefined : await readCertificates(file);
  // What a program reads must be JSON only.
  const say = log === "json" ? writeError : write;
  const running = await startProxy({
    ...options,
    ...(adminToken === undefined ? {} : { adminToken }),
    ...(cloudreveVersion === undefined ? {} : { cloudreveVersion }),
    ...(record === undefined ? {} : { record }),
    ...(ca === undefined ? {} : { ca }),
    onRequest: (entry) => {
      for (const line of formatProxyLog(log, entry)) write(line);
    },
    onNote: say,
  });
  say(`${running.url} passes everything on to ${new URL(options.target).origin} and checks it`);
  for (const api of options.apis) say(`  ${TITLES[api]}${api === "cloudreve" ? versionNote(running) : ""}`);
  say(`${running.url}/_mock/ shows each violation as it comes.`);
  if (record !== undefined) say(`Records without secrets into ${record}; look before you share it.`);
  say("Unofficial, not affiliated with either project. Ctrl+C stops it.");
  return running;
}

function versionNote({ cloudreve: { checkedAs, told } }: ValidatingProxy): string {
  if (told === undefined) return `: checked as ${checkedAs}`;
  return `: the server says ${told.replace(/[^\x20-\x7e]/g, "?")}, checked as ${checkedAs}`;
}

function readCertificates(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: Error) => {
    throw new Error(`${file}: can't be read: ${cause.message}`, { cause });
  });
}
