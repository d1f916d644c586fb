import { setImmediate } from "node:timers/promises";
import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import type { Download } from "@debrid-drive/runtime";
import { USER } from "./drive-pair.ts";
import { Mortal } from "./mortal.ts";
import { inChunks, sinkInto } from "./short-answers.ts";

const DAY_MS = 86_400_000;

/** A mock, its clock, and what connects clients with them. */
export const startPair = (cloudreveVersion: "3.3.1" | "3.5.3" | "3.8.3") =>
  createTestPair({ apis: ["cloudreve"], cloudreveVersion, clients: { wiring: (wiring: Wiring) => wiring } });
type DrivePair = Awaited<ReturnType<typeof startPair>>;

const CUTS = ["fetch", "answer", "before write", "after write", "sleep"] as const;
export type Cut = (typeof CUTS)[number];

/** The start of a file that a process leaves behind. */
export class Left {
  bytes: Uint8Array = new Uint8Array();
}

export type Begin = (drive: Cloudreve, from: { offset: number }, signal: AbortSignal) => Download;

/**
 * Downloads in a process that is gone at the n-th event of a kind. Every answer breaks off early, and the address
 * expires at the third request for bytes.
 */
export async function run(
  { mock, clock, wiring }: DrivePair,
  left: Left,
  begin: Begin,
  cut?: { at: Cut; nth: number },
) {
  const process = new Mortal<Cut>(CUTS, cut);
  const stop = new AbortController();
  let files = 0;
  const drive = new Cloudreve({
    baseUrl: wiring.baseUrl,
    random: () => 0.5,
    clock: process.clock(clock, "sleep"),
    fetch: async (request, init) => {
      await process.passes("fetch");
      const isFile = request.method === "GET" && request.url.includes("/file/download/");
      if (isFile) files += 1;
      if (isFile && files === 3) mock.clock.advance(3_600_000);
      const response = await wiring.fetch(request, init);
      await process.passes("answer");
      const isJson = response.headers.get("content-type")?.endsWith("charset=utf-8");
      return isFile && response.ok && !isJson ? inChunks(response) : response;
    },
  });
  const sink = sinkInto(left, process);
  const work = async () => {
    await drive.user.login({ userName: USER, Password: "mock-password" });
    await begin(drive, { offset: left.bytes.length }, stop.signal).to(sink);
    return "done" as const;
  };
  const working = work();
  const end = await clock.run(process.orGone(working), DAY_MS);
  stop.abort();
  await Promise.race([working.catch(() => {}), setImmediate()]);
  return { end, counts: process.counts };
}
