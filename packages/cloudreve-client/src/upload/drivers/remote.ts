import { expectEnvelope, need, urlOf } from "./answers.ts";
import { type Driver, OCTETS } from "./driver.ts";

/** A slave node: the same as the server itself, at an address of its own. It tells the server after the last chunk. */
export const remote: Driver = {
  finalStep: "part",
  firstPartOnce: true,
  async sendPart(upload, { index, start, end, body }) {
    const { session, link } = upload;
    const url = new URL(urlOf(session));
    url.searchParams.set("chunk", String(index));
    const answer = await link.send({
      method: "POST",
      url,
      headers: { Authorization: need(session, "credential"), "Content-Type": OCTETS },
      body,
      timeoutMs: upload.timeoutMs(end - start),
    });
    expectEnvelope(upload, answer);
    return "";
  },
};
