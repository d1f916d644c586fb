import { urlOf } from "./answers.ts";
import type { Driver } from "./driver.ts";
import { sendForm } from "./form.ts";

/** Upyun: one form. It tells the server, and keeps to itself what that says. */
export const upyun: Driver = {
  whole: true,
  finalStep: "part",
  async sendPart(upload, part) {
    const { session } = upload;
    await sendForm(upload, part, urlOf(session), [
      ["policy", session.policy],
      ["authorization", session.credential],
    ]);
    return "";
  },
};
