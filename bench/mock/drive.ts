import { randomBytes } from "node:crypto";

const LENGTH = 12 * 1024 * 1024;
const FILES = 50;
const USER = { userName: "user@example.com", Password: "mock-password", captchaCode: "" };

/** Somebody who is logged in, and a file to write. */
export interface Drive {
  readonly cookie: string;
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Logs in and makes a folder with many files. */
export async function fillDrive(url: string): Promise<Drive> {
  const send = (path: string, method: string, headers: Record<string, string>, body?: object) =>
    fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const login = await send("/api/v3/user/session", "POST", {}, USER);
  const cookie = login.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  for (let index = 0; index < FILES; index += 1) {
    await send("/api/v3/file/create", "POST", { cookie }, { path: `/film ${index}.mkv` });
  }
  const listing = await send("/api/v3/directory/", "GET", { cookie });
  const { data } = (await listing.json()) as { data: { objects: { id: string }[] } };
  if (data.objects.length !== FILES) throw new Error(`${data.objects.length} files were made`);
  return { cookie, file: data.objects[0]?.id ?? "", bytes: Uint8Array.from(randomBytes(LENGTH)) };
}

/** Sends 12 MB and gets them back; gives MB per second, and throws when a byte is another. */
export async function moveBody(url: string, { cookie, file, bytes }: Drive): Promise<number> {
  const started = performance.now();
  const headers = { cookie };
  await fetch(`${url}/api/v3/file/update/${file}`, { method: "PUT", headers, body: bytes });
  const answer = await fetch(`${url}/api/v3/file/download/${file}`, { method: "PUT", headers });
  const { data: link } = (await answer.json()) as { data: string };
  const { pathname, search } = new URL(link, url);
  const back = await (await fetch(url + pathname + search)).bytes();
  const seconds = (performance.now() - started) / 1000;
  if (Buffer.compare(back, bytes) !== 0) throw new Error("other bytes came back");
  return (2 * bytes.length) / 1024 ** 2 / seconds;
}
