import type { StorageAnswer } from "@debrid-drive/runtime/transfer";
import { expectStatus } from "./answers.ts";
import { OCTETS, type OpenUpload, type Part } from "./driver.ts";

/** Puts a part where it goes; it may come twice. */
export async function putPart(
  upload: OpenUpload,
  { start, end, body }: Part,
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<StorageAnswer> {
  const answer = await upload.link.send({
    method: "PUT",
    url,
    headers: { "Content-Type": OCTETS, ...headers },
    body,
    timeoutMs: upload.timeoutMs(end - start),
  });
  expectStatus(upload, answer, 200, 201);
  return answer;
}
