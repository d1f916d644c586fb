import { expectEnvelope, expectStatus, need, urlOf } from "./answers.ts";
import { type Driver, OCTETS } from "./driver.ts";
import { putPart } from "./put-part.ts";

/** OSS: signed addresses for all parts. It lists them by itself, tells the server, and hands on what that says. */
export const oss: Driver = {
  finalStep: "complete",
  async sendPart(upload, part) {
    await putPart(upload, part, urlOf(upload.session, part.index));
    return "";
  },
  async complete(upload) {
    const answer = await upload.link.send({
      method: "POST",
      url: need(upload.session, "completeURL"),
      headers: {
        "Content-Type": OCTETS,
        "x-oss-forbid-overwrite": "true",
        "x-oss-complete-all": "yes",
      },
      timeoutMs: upload.timeoutMs(0),
    });
    expectStatus(upload, answer, 200);
    expectEnvelope(upload, answer);
  },
};
