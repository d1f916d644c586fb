import { completeCosUpload } from "../../generated/operations/callback.ts";
import { urlOf } from "./answers.ts";
import { callOptions, type Driver } from "./driver.ts";
import { sendForm } from "./form.ts";

/** COS: one form, then the server is told, unless a function of the cloud has told it already. */
export const cos: Driver = {
  whole: true,
  finalStep: "report",
  async sendPart(upload, part) {
    const { session, name } = upload;
    const { policy, path, callback, sessionID, keyTime, ak, credential } = session;
    await sendForm(upload, part, urlOf(session), [
      ["policy", policy],
      ["key", path],
      ["x-cos-meta-callback", callback],
      ["x-cos-meta-key", sessionID],
      ["q-sign-algorithm", "sha1"],
      ["q-key-time", keyTime],
      ["q-ak", ak],
      ["q-signature", credential],
      ["name", name],
    ]);
    return "";
  },
  async report(upload) {
    const { client, session } = upload;
    await completeCosUpload(client, { sessionID: session.sessionID }, callOptions(upload));
  },
};
