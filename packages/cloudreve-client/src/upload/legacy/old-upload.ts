import type { UploadCredential } from "../../generated/models.ts";
import type { OpenUpload } from "../drivers/driver.ts";
import type { Slice } from "../sources/upload-source.ts";

/** An upload as servers before 3.5.0 know it. */
export interface OldUpload extends Omit<OpenUpload, "session"> {
  /** Path of the folder. */
  readonly folder: string;
  /** What names of headers begin with: 3.4.0 changed it. */
  readonly prefix: "X-" | "X-Cr-";
  readonly credential: UploadCredential;
  /** Where a form goes: `policy.upUrl` of the user. */
  readonly url: string;
  slice(start: number, end: number): Promise<Slice>;
}

export type SendOld = (upload: OldUpload) => Promise<void>;
