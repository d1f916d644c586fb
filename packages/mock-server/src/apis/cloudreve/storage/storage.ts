import type { MockResponse } from "../../../engine/handler.ts";
import type { FileContext } from "../../../engine/mock-api.ts";
import type { RawRequest } from "../../../engine/raw-request.ts";
import type { PolicyFact } from "../site/facts.ts";
import type { CloudreveState } from "../state.ts";
import type { UploadFact } from "../uploads/facts.ts";

/** A request that is for one of the storages. */
export interface StorageRequest extends FileContext<CloudreveState> {
  readonly request: RawRequest;
  /** The body; empty for none. */
  readonly bytes: Uint8Array;
}

export type Storage = (request: StorageRequest) => MockResponse;

/** An upload, as the storage knows it, with the policy it goes by. */
export interface Known {
  readonly upload: UploadFact;
  readonly policy: PolicyFact;
}

export function findUpload(
  { state }: StorageRequest,
  type: UploadFact["type"],
  test: (known: Known) => boolean,
): Known | undefined {
  let found: Known | undefined;
  state.uploads.findStored((upload) => {
    const policy = state.policies.facts.get(upload.policy);
    if (upload.type !== type || !policy || !test({ upload, policy })) return false;
    found = { upload, policy };
    return true;
  });
  return found;
}

export const json = (status: number, body: object): MockResponse => ({
  status,
  headers: { "Content-Type": "application/json; charset=utf-8" },
  body,
});

const XML = { "Content-Type": "application/xml" };

export const xml = (status: number, body: string): MockResponse => ({
  status,
  headers: XML,
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});

/** How S3, OSS and COS refuse. */
export const xmlError = (status: number, code: string, message: string): MockResponse =>
  xml(status, `<Error><Code>${code}</Code><Message>${message}</Message></Error>`);

/** The body as JSON; `undefined` when it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return undefined;
  }
}
