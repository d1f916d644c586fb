import { uploadFile } from "../../generated/operations/upload.ts";
import { callOptions } from "../drivers/driver.ts";
import type { SendOld } from "./old-upload.ts";

/** One request to the server, with folder and name in headers. */
export const throughServer: SendOld = async (upload) => {
  const { client, size, folder, name, prefix } = upload;
  const headers = {
    [`${prefix}FileName`]: encodeURIComponent(name),
    [`${prefix}Path`]: encodeURIComponent(folder),
  };
  const body = await upload.slice(0, size);
  await uploadFile(client, { body }, { ...callOptions(upload, size), headers });
};
