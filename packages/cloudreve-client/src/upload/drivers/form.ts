import type { StorageAnswer } from "@debrid-drive/runtime/transfer";
import { expectStatus } from "./answers.ts";
import type { OpenUpload, Part } from "./driver.ts";
import { type Fields, multipart } from "./multipart.ts";

/** Sends the whole file as the last field of a form. */
export async function sendForm(
  upload: Pick<OpenUpload, "link" | "timeoutMs" | "name">,
  { body: file, start, end }: Pick<Part, "body" | "start" | "end">,
  url: string,
  fields: Fields,
): Promise<StorageAnswer> {
  const { body, type } = multipart(fields, upload.name, file);
  const headers = { "Content-Type": type };
  const timeoutMs = upload.timeoutMs(end - start);
  const answer = await upload.link.send({ method: "POST", url, headers, body, timeoutMs });
  expectStatus(upload, answer, 200, 201, 204, 303);
  return answer;
}
