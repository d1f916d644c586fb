import { completeOneDriveUpload } from "../../generated/operations/callback.ts";
import { codeIn, expectStatus, jsonIn, urlOf } from "./answers.ts";
import { callOptions, type Driver, OCTETS, type OpenUpload, type Part } from "./driver.ts";

/** OneDrive: ranges in order to one address, then the server is told, soon. */
export const onedrive: Driver = {
  finalStep: "report",
  async sendPart(upload, part, isRepeat) {
    let answer = await putRange(upload, part, part.start);
    if (answer.status === 416 && codeIn(answer) === "fragmentOverlap") {
      const next = await nextExpected(upload);
      if (next >= part.end) return "";
      answer = await putRange(upload, part, Math.max(next, part.start));
    }
    // OneDrive forgets an upload when it is complete; whether it was, the report tells.
    if (part.isLast && isRepeat && answer.status === 404) return "";
    expectStatus(upload, answer, 200, 201, 202);
    return "";
  },
  async report(upload) {
    const { client, session } = upload;
    await completeOneDriveUpload(client, { sessionID: session.sessionID }, callOptions(upload));
  },
};

function putRange({ link, session, size, timeoutMs }: OpenUpload, { start, end, body }: Part, from: number) {
  const rest = from - start;
  return link.send({
    method: "PUT",
    url: urlOf(session),
    headers: { "Content-Type": OCTETS, "Content-Range": `bytes ${from}-${end - 1}/${size}` },
    body: body instanceof Blob ? body.slice(rest) : body.subarray(rest),
    timeoutMs: timeoutMs(end - from),
  });
}

async function nextExpected(upload: OpenUpload): Promise<number> {
  const { link, session, timeoutMs } = upload;
  const answer = await link.send({ method: "GET", url: urlOf(session), timeoutMs: timeoutMs(0) });
  expectStatus(upload, answer, 200);
  const { nextExpectedRanges } = jsonIn(answer.text);
  const first = Array.isArray(nextExpectedRanges)
    ? /^\d+/.exec(String(nextExpectedRanges[0]))?.[0]
    : undefined;
  if (first !== undefined) return Number(first);
  throw link.foreign(answer, "expected nextExpectedRanges");
}
