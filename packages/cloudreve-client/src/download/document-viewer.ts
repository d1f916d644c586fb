import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import type { DocumentPreview } from "../generated/models.ts";
import { getDocumentPreview } from "../generated/operations/file.ts";
import { type FileTarget, onFile } from "./file-target.ts";

export interface ViewerOptions extends FlowOptions {
  /** Of the office server's page, such as `de-DE`. Default `en-US`. */
  readonly language?: string | undefined;
  /** Default false. */
  readonly dark?: boolean | undefined;
}

/** A page that shows an office document, for a frame in the browser. */
export interface DocumentViewer {
  /** Its signature, or that of the link to the file in it, is a secret. */
  readonly url: URL;
  /** For an office server: post it to the address as `access_token` and `access_token_ttl`, in a form. */
  readonly token?: { readonly value: string; readonly expiresAt: Date } | undefined;
}

/**
 * Where to show an office document: a public viewer that fetches the file, or an office server (WOPI, since 3.7.0).
 *
 * Fails like `getDocumentPreview`.
 *
 * @throws FsError when there is no such file, or a folder in its place
 */
export function documentViewer(
  client: CloudreveClient,
  target: FileTarget,
  options: ViewerOptions = {},
): Promise<DocumentViewer> {
  return within("documentViewer", options, (signal) => {
    const asking = { client, operation: "documentViewer", signal };
    return onFile(asking, target, async ({ id }) =>
      viewerOf(client, await getDocumentPreview(client, { id }, { signal }), options),
    );
  });
}

/** Before 3.7.0 the server gave the address alone. */
export function viewerOf(
  { baseUrl }: CloudreveClient,
  given: DocumentPreview | string,
  { language = "en-US", dark = false }: ViewerOptions,
): DocumentViewer {
  const {
    url: address,
    access_token: value,
    access_token_ttl: until = 0,
  } = typeof given === "string" ? { url: given } : given;
  const url = new URL(address, baseUrl);
  url.search = url.search
    .replace(/=lng(?=&|$)/g, `=${encodeURIComponent(language)}`)
    .replace(/=darkmode(?=&|$)/g, dark ? "=2" : "=1");
  return value === undefined ? { url } : { url, token: { value, expiresAt: new Date(until) } };
}
