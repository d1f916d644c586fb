// The same requests as the client's, with nothing but fetch.
import { openAsBlob } from "node:fs";
import { USER } from "./given.ts";
import { measured } from "./measured.ts";

const [url = "", file = ""] = process.argv.slice(2);
const { userName, password: Password } = USER;
const login = await fetch(`${url}/api/v3/user/session`, {
  method: "POST",
  body: JSON.stringify({ userName, Password, captchaCode: "" }),
});
const cookie = login.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
await login.text();

await measured({
  up: async (path) => {
    const blob = await openAsBlob(file);
    const { policy } = await ask<{ policy: { id: string } }>("GET", "directory/");
    const wanted = { path: "/", name: path.slice(1), size: blob.size, policy_id: policy.id };
    const session = await ask<{ sessionID: string; chunkSize: number }>("PUT", "file/upload", wanted);
    for (let start = 0, index = 0; start < blob.size; start += session.chunkSize, index += 1) {
      const body = blob.slice(start, start + session.chunkSize);
      await ask("POST", `file/upload/${session.sessionID}/${index}`, body);
    }
    return blob.size;
  },
  down: async (path) => {
    const { objects } = await ask<{ objects: { id: string; name: string }[] }>("GET", "directory/");
    const id = objects.find((object) => `/${object.name}` === path)?.id;
    const link = await ask<string>("PUT", `file/download/${id}`);
    const { body } = await fetch(new URL(link, url));
    let bytes = 0;
    for await (const chunk of body ?? []) bytes += chunk.length;
    return bytes;
  },
});

async function ask<T>(method: string, at: string, given?: object): Promise<T> {
  const body = given instanceof Blob ? given : given && JSON.stringify(given);
  const answer = await fetch(`${url}/api/v3/${at}`, { method, headers: { cookie }, ...(body && { body }) });
  const { code, data } = (await answer.json()) as { code: number; data: T };
  if (code !== 0) throw new Error(`${method} ${at}: code ${code}`);
  return data;
}
