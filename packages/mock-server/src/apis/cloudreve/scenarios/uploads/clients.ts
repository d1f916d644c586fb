import type { Caller, Received } from "../../../../scenarios/scenario.ts";
import { chunksOf, type Session } from "./steps.ts";

/** Brings bytes to a storage as the official web client does, without telling the server. */
export type UploadClient = (visitor: Caller, session: Session, bytes: Uint8Array) => Promise<Received>;

const OCTETS = { "content-type": "application/octet-stream" };

const put = (
  visitor: Caller,
  url: string,
  headers: Record<string, string>,
  body: Uint8Array | string,
  method = "PUT",
) => visitor.fetch(url, { method, headers, body: body as NonNullable<RequestInit["body"]> });

const urlOf = ({ uploadURLs }: Session, index = 0): string => uploadURLs?.[index] ?? "";

async function inOrder(count: number, send: (index: number) => Promise<Received>): Promise<Received[]> {
  const received: Received[] = [];
  for (let index = 0; index < count; index += 1) received.push(await send(index));
  return received;
}

const last = (received: readonly Received[]): Received => {
  const found = received.at(-1);
  if (!found) throw new Error("nothing was sent");
  return found;
};

const remote: UploadClient = async (visitor, session, bytes) => {
  const chunks = chunksOf(session, bytes);
  const headers = { ...OCTETS, authorization: session.credential ?? "" };
  const send = (index: number) =>
    put(visitor, `${urlOf(session)}?chunk=${index}`, headers, chunks[index] ?? "", "POST");
  return last(await inOrder(chunks.length, send));
};

const s3: UploadClient = async (visitor, session, bytes) => {
  const chunks = chunksOf(session, bytes);
  const sent = await inOrder(chunks.length, (index) =>
    put(visitor, urlOf(session, index), OCTETS, chunks[index] ?? ""),
  );
  const parts = sent.map(
    ({ headers }, index) =>
      `<Part><PartNumber>${index + 1}</PartNumber><ETag>${headers.get("etag")}</ETag></Part>`,
  );
  const list = `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`;
  return put(visitor, session.completeURL ?? "", { "content-type": "application/xhtml+xml" }, list, "POST");
};

const oss: UploadClient = async (visitor, session, bytes) => {
  const chunks = chunksOf(session, bytes);
  await inOrder(chunks.length, (index) => put(visitor, urlOf(session, index), OCTETS, chunks[index] ?? ""));
  const headers = { ...OCTETS, "x-oss-forbid-overwrite": "true", "x-oss-complete-all": "yes" };
  return visitor.fetch(session.completeURL ?? "", { method: "POST", headers });
};

const qiniu: UploadClient = async (visitor, session, bytes) => {
  const chunks = chunksOf(session, bytes);
  const headers = { ...OCTETS, authorization: `UpToken ${session.credential}` };
  const sent = await inOrder(chunks.length, (index) =>
    put(visitor, `${urlOf(session)}/${index + 1}`, headers, chunks[index] ?? ""),
  );
  const parts = sent.map(({ body }, index) => ({
    etag: (body as { etag: string }).etag,
    partNumber: index + 1,
  }));
  return put(visitor, urlOf(session), headers, JSON.stringify({ parts }), "POST");
};

const formOf = (fields: Readonly<Record<string, string | undefined>>, bytes: Uint8Array): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value ?? "");
  form.append("file", new Blob([new Uint8Array(bytes)]), "blob");
  return form;
};

const cos: UploadClient = (visitor, session, bytes) => {
  const fields = {
    policy: session.policy,
    key: session.path,
    "x-cos-meta-callback": session.callback,
    "x-cos-meta-key": session.sessionID,
    "q-sign-algorithm": "sha1",
    "q-key-time": session.keyTime,
    "q-ak": session.ak,
    "q-signature": session.credential,
    name: "linux.iso",
  };
  return visitor.fetch(urlOf(session), { method: "POST", body: formOf(fields, bytes) });
};

const upyun: UploadClient = (visitor, session, bytes) => {
  const fields = { policy: session.policy, authorization: session.credential };
  return visitor.fetch(urlOf(session), { method: "POST", body: formOf(fields, bytes) });
};

const onedrive: UploadClient = async (visitor, session, bytes) => {
  const chunks = chunksOf(session, bytes);
  let start = 0;
  const send = (index: number) => {
    const chunk = chunks[index] ?? new Uint8Array();
    const range = `bytes ${start}-${start + chunk.length - 1}/${bytes.length}`;
    start += chunk.length;
    return put(visitor, urlOf(session), { ...OCTETS, "content-range": range }, chunk);
  };
  return last(await inOrder(chunks.length, send));
};

/** By type of the storage. */
export const CLIENTS = { remote, s3, oss, qiniu, cos, upyun, onedrive } as const;

export type RemoteType = keyof typeof CLIENTS;
