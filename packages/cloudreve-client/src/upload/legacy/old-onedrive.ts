import { expectEnvelope, expectStatus, jsonIn } from "../drivers/answers.ts";
import { OCTETS } from "../drivers/driver.ts";
import type { SendOld } from "./old-upload.ts";
import { throughServer } from "./through-server.ts";

/** OneDrive wants multiples of 320 KiB. */
const RANGE = 10_485_760;

/** Small files go through the server; of others, ranges go to OneDrive, and its last answer to the server. */
export const oldOneDrive: SendOld = async (upload) => {
  const { credential, link, size, timeoutMs } = upload;
  if (credential.policy === "") return throughServer(upload);
  let id: unknown;
  for (let start = 0; start < size; start += RANGE) {
    const end = Math.min(start + RANGE, size);
    const body = await upload.slice(start, end);
    const headers = { "Content-Type": OCTETS, "Content-Range": `bytes ${start}-${end - 1}/${size}` };
    const answer = await link.send({
      method: "PUT",
      url: credential.policy,
      headers,
      body,
      timeoutMs: timeoutMs(end - start),
    });
    expectStatus(upload, answer, 200, 201, 202);
    id = jsonIn(answer.text).id;
  }
  const told = await link.send({
    method: "POST",
    url: credential.token,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ id }),
    timeoutMs: timeoutMs(0),
  });
  expectEnvelope(upload, told);
};
