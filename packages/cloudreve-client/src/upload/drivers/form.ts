import type { StorageAnswer } from "@debrid-drive/runtime";
import { expectStatus } from "./answers.ts";
import type { OpenUpload, Part } from "./driver.ts";

/** Sends the whole file as the last field of a form. */
export async function sendForm(
  upload: Pick<OpenUpload, "link" | "timeoutMs" | "name">,
  { body, start, end }: Pick<Part, "body" | "start" | "end">,
  url: string,
  fields: readonly (readonly [name: string, value: string | undefined])[],
): Promise<StorageAnswer> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value ?? "");
  form.append("file", body instanceof Blob ? body : new Blob([body]), upload.name);
  const answer = await upload.link.send({
    method: "POST",
    url,
    body: form,
    timeoutMs: upload.timeoutMs(end - start),
  });
  expectStatus(upload, answer, 200, 201, 204, 303);
  return answer;
}
