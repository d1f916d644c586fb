import type { FlowOptions, Operation } from "@debrid-drive/runtime";
import { ApiError, DecodeError, within } from "@debrid-drive/runtime/flow";
import type { Asking } from "../fs/read-folder.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { getThumbnailOperation, previewFileOperation } from "../generated/operations/file.ts";
import { type DriveLink, linkFrom } from "./drive-link.ts";
import { type FileTarget, onFile } from "./file-target.ts";

/** What is to be shown: bytes out of the server's own storage, or where another storage has them. */
export type Look =
  | {
      readonly kind: "bytes";
      readonly bytes: Uint8Array;
      /** Such as `image/jpeg`. */
      readonly contentType: string;
    }
  | ({ readonly kind: "link" } & DriveLink);

const NO_PICTURE = [-1, 404, 40016];

/**
 * A small picture of a file; undefined when there is none, or no such file. The server makes it when it is first
 * asked for. An address takes a request of your own: without credentials.
 *
 * Fails like `getThumbnail`.
 *
 * @throws FsError when there is no file at a path
 */
export function thumbnail(
  client: CloudreveClient,
  target: FileTarget,
  options: FlowOptions = {},
): Promise<Look | undefined> {
  return within("thumbnail", options, (signal) => {
    const asking = { client, operation: "thumbnail", signal };
    const picture = ({ id }: { readonly id: string }) =>
      orNone(lookAt(asking, getThumbnailOperation, { id }), NO_PICTURE);
    return onFile(asking, target, picture, true);
  });
}

/**
 * A file for showing it, as its name says: at most as many bytes as the client's `maxResponseBytes`. For large files
 * take `fetchFile`.
 *
 * Fails like `previewFile`.
 *
 * @throws FsError when there is no such file, or a folder in its place
 */
export function preview(
  client: CloudreveClient,
  target: FileTarget,
  options: FlowOptions = {},
): Promise<Look> {
  return within("preview", options, (signal) => {
    const asking = { client, operation: "preview", signal };
    return onFile(asking, target, ({ id }) => lookAt(asking, previewFileOperation, { id }));
  });
}

/** Sends an operation that answers with bytes or a redirect, which is not followed: the session stays here. */
export async function lookAt({ client, signal }: Asking, operation: Operation, args: object): Promise<Look> {
  const redirected = { ...operation, success: [...operation.success, 301, 302] };
  const { data, response } = await client
    .call<Uint8Array, number>(redirected, args, { signal })
    .withResponse();
  const { status, headers } = response;
  const location = headers.get("location");
  if (status < 300) {
    return { kind: "bytes", bytes: data, contentType: headers.get("content-type") ?? "" };
  }
  return { kind: "link", ...linkFrom(client, location ?? "") };
}

/** Undefined where the server has no picture: a refusal with one of these codes, or nothing at all. */
export async function orNone<T>(looking: Promise<T>, codes: readonly number[]): Promise<T | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (error instanceof ApiError && codes.includes(error.code)) return undefined;
    const isNothing = error instanceof DecodeError && error.status === 200 && error.contentType === undefined;
    if (isNothing) return undefined;
    throw error;
  }
}
