import { completeS3Upload } from "../../generated/operations/callback.ts";
import { codeIn, expectStatus, need, urlOf } from "./answers.ts";
import { callOptions, type Driver } from "./driver.ts";
import { putPart } from "./put-part.ts";

/** S3: signed addresses for all parts, then their list, then the server is told. */
export const s3: Driver = {
  finalStep: "report",
  async sendPart(upload, part) {
    const answer = await putPart(upload, part, urlOf(upload.session, part.index));
    const etag = answer.headers.get("etag");
    if (etag) return etag;
    throw upload.link.foreign(answer, "no ETag; in a browser the storage's CORS rules must expose it");
  },
  async complete(upload, receipts, isRepeat) {
    const { link, session } = upload;
    const answer = await link.send({
      method: "POST",
      url: need(session, "completeURL"),
      headers: { "Content-Type": "application/xhtml+xml" },
      body: listOf(receipts),
      timeoutMs: upload.timeoutMs(0),
    });
    // The storage forgets an upload when it is complete.
    if (isRepeat && answer.status === 404) return;
    expectStatus(upload, answer, 200);
    // It may begin to answer 200, and fail afterwards.
    const failed = /<Error[\s>]/.test(answer.text);
    if (failed) throw link.refusal({ ...answer, status: 500 }, codeIn(answer));
  },
  async report(upload) {
    const { client, session } = upload;
    await completeS3Upload(client, { sessionID: session.sessionID }, callOptions(upload));
  },
};

function listOf(etags: readonly string[]): string {
  const parts = etags.map(
    (etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escaped(etag)}</ETag></Part>`,
  );
  return `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
