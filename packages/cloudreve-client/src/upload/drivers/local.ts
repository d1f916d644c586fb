import { uploadChunk } from "../../generated/operations/upload.ts";
import { callOptions, type Driver } from "./driver.ts";

/** The server itself: chunks in order, the last one completes the file. */
export const local: Driver = {
  finalStep: "part",
  firstPartOnce: true,
  async sendPart(upload, { index, body }) {
    const { client, session } = upload;
    const bytes = body instanceof Blob ? body.size : body.length;
    await uploadChunk(client, { sessionId: session.sessionID, index, body }, callOptions(upload, bytes));
    return "";
  },
};
