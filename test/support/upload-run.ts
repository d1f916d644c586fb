import { createClient } from "@debrid-drive/cloudreve-client/core";
import {
  sendFile,
  type UploadCheckpoint,
  type UploadedFile,
  type UploadFileArgs,
  type UploadOptions,
} from "@debrid-drive/cloudreve-client/flows";
import { login } from "@debrid-drive/cloudreve-client/operations";
import type { MockOptions } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { Mortal } from "./mortal.ts";

export const USER = "user@example.com";
export const STORAGES = ["local", "remote", "s3", "oss", "cos", "qiniu", "upyun", "onedrive"] as const;
export type StorageType = (typeof STORAGES)[number];

export const startPair = (cloudreveVersion: MockOptions["cloudreveVersion"] = "3.8.3") =>
  createTestPair({
    apis: ["cloudreve"],
    cloudreveVersion,
    clients: { wiring: (wiring: Wiring) => wiring },
  });
export type UploadPair = Awaited<ReturnType<typeof startPair>>;

// The one slave that the mock knows: it deletes what it is told to.
const SLAVE = { Server: "http://slave.example.com:5212", SecretKey: "mock-slave-key" };

/** Bytes of a part, unless a test says otherwise. */
const CHUNK = 1000;

/** A fresh mock whose user's files go to such a storage, in chunks of so many bytes. */
export function begin({ mock }: UploadPair, Type: StorageType, chunk_size = CHUNK): void {
  mock.reset();
  const own = Type === "remote" ? SLAVE : {};
  mock.cloudreve.givePolicy(USER, { Type, ...own, OptionsSerialized: { chunk_size } });
}

export const content = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => (index * 37 + 11 + (index >> 8)) % 251);

const CUTS = ["fetch", "answer", "before save", "after save"] as const;
export type Cut = (typeof CUTS)[number];

/** Keeps JSON, as a file would. */
export class Kept {
  text: string | undefined;
}

/** A request, as far as it says what it carries. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  /** What a part goes to, and its number; undefined for other requests. */
  readonly part: { readonly upload: string; readonly index: number } | undefined;
}

function partOf({ method, url, headers }: Request, chunkSize: number): Sent["part"] {
  const { pathname: path, searchParams: query } = new URL(url);
  const local = /^\/api\/v3\/file\/upload\/([^/]+)\/(\d+)$/.exec(path);
  if (local) return { upload: local[1] ?? "", index: Number(local[2]) };
  const type = /^\/_storage\/([^/]+)\//.exec(path)?.[1];
  if (type === "remote") return { upload: path, index: Number(query.get("chunk")) };
  if (type === "cos" || type === "upyun") return { upload: path, index: 0 };
  if (type === undefined || method !== "PUT") return undefined;
  const upload = `${path.replace(/\/\d+$/, "")} ${query.get("uploadId")}`;
  if (type === "qiniu") return { upload, index: Number(path.split("/").at(-1)) - 1 };
  const start = /^bytes (\d+)/.exec(headers.get("content-range") ?? "")?.[1];
  return {
    upload,
    index: start === undefined ? Number(query.get("partNumber")) - 1 : Number(start) / chunkSize,
  };
}

export interface RunOptions extends UploadOptions {
  readonly cut?: { readonly at: Cut; readonly nth: number };
  readonly kept?: Kept;
  /** Sees each request before it is sent; what it gives is the answer instead. */
  readonly intercept?: (request: Request, nth: number) => Promise<Response | undefined>;
  readonly clientHeaders?: Record<string, string>;
}

/** Uploads in a process that is gone at the n-th event of a kind, after login. */
export async function run(
  { clock, wiring }: UploadPair,
  args: UploadFileArgs,
  { cut, kept, intercept, clientHeaders, ...options }: RunOptions = {},
) {
  const process = new Mortal<Cut>(CUTS, cut);
  process.isCounted = false;
  const sent: Sent[] = [];
  const fetch = async (request: Request, init?: RequestInit) => {
    await process.passes("fetch");
    const { method, headers } = request;
    const { pathname: path } = new URL(request.url);
    sent.push({ method, path, headers, part: partOf(request, CHUNK) });
    const given = process.isCounted ? await intercept?.(request, process.counts.fetch) : undefined;
    const response = given ?? (await wiring.fetch(request, init));
    await process.passes("answer");
    return response;
  };
  const client = createClient({
    baseUrl: wiring.baseUrl,
    clock,
    fetch,
    random: () => 0.5,
    ...(clientHeaders && { headers: clientHeaders }),
  });
  await clock.run(login(client, { userName: USER, Password: "mock-password" }));
  process.isCounted = true;
  sent.length = 0;
  const store = kept && {
    load: async (): Promise<UploadCheckpoint | undefined> => kept.text && JSON.parse(kept.text),
    save: async (value: UploadCheckpoint | undefined) => {
      await process.passes("before save");
      kept.text = value === undefined ? undefined : JSON.stringify(value);
      await process.passes("after save");
    },
  };
  const work = sendFile(client, args, { fetch, random: () => 0.5, ...(store && { store }), ...options });
  work.catch(() => {});
  const end: UploadedFile | undefined = await clock.run(process.orGone(work));
  return { end, counts: process.counts, sent };
}
