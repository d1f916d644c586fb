import { uploadFile } from "../../generated/operations/upload.ts";
import { has } from "../../version/server-version.ts";
import { callOptions } from "../drivers/driver.ts";
import type { OldUpload, SendOld } from "./old-upload.ts";

/** One request to the server, with folder and name in headers. */
export const throughServer: SendOld = async (upload) => {
  const { client, size, folder, name } = upload;
  const headers = {
    [headerOf(upload, "FileName")]: encodeURIComponent(name),
    [headerOf(upload, "Path")]: encodeURIComponent(folder),
  };
  const body = await upload.slice(0, size);
  await uploadFile(client, { body }, { ...callOptions(upload, size), headers });
};

/** 3.4.0 gave these headers other names. */
export const headerOf = ({ version }: OldUpload, name: string): string =>
  has({ since: "3.4.0" }, version) ? `X-Cr-${name}` : `X-${name}`;
