import { expectEnvelope, expectStatus, jsonIn, need, urlOf } from "./answers.ts";
import type { Driver, OpenUpload } from "./driver.ts";
import { putPart } from "./put-part.ts";

const authorization = ({ session }: OpenUpload) => ({
  Authorization: `UpToken ${need(session, "credential")}`,
});

/** Qiniu: parts below one address, then their list. It tells the server, and hands on what that says. */
export const qiniu: Driver = {
  finalStep: "complete",
  async sendPart(upload, part) {
    const url = `${urlOf(upload.session)}/${part.index + 1}`;
    const answer = await putPart(upload, part, url, authorization(upload));
    const { etag } = jsonIn(answer.text);
    if (typeof etag === "string" && etag !== "") return etag;
    throw upload.link.foreign(answer, "expected the etag of the part");
  },
  async complete(upload, receipts) {
    const parts = receipts.map((etag, index) => ({ etag, partNumber: index + 1 }));
    const answer = await upload.link.send({
      method: "POST",
      url: urlOf(upload.session),
      headers: { "Content-Type": "application/json", ...authorization(upload) },
      body: JSON.stringify({ parts }),
      timeoutMs: upload.timeoutMs(0),
    });
    expectStatus(upload, answer, 200);
    expectEnvelope(upload, answer);
  },
};
