import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../../engine/handler.ts";
import { sendFile } from "../../bytes/send-file.ts";
import { done, fail } from "../../common/envelope.ts";
import { redirect } from "../../common/redirect.ts";
import { downloadAddress, placeOf, storageAddress } from "../../files/address.ts";
import type { FileFact } from "../../files/facts.ts";
import { hasFileSystem } from "../../files/file-system.ts";
import { officeOf, viewerOf } from "../../office/preview.ts";
import { type Refusal, sharedFile, type Visit, visit, withCookie } from "../../shares/access.ts";
import { linkTo } from "../../site/url.ts";
import type { CloudreveState } from "../../state.ts";

export const MISSING = "Object not exist";
const NO_LINK = "Failed to get source link";

export const sharedFiles = {
  createShareDownload: ({ path, query, headers, state }) => {
    const visited = visit(state, path.id, headers, ["unlocked", "download"]);
    if (!("share" in visited)) return visited;
    const file = sharedFile(state, visited.share, query.path);
    if (!file) return withCookie(fail(40016, MISSING), visited.cookie);
    if (placeOf(state, file) === "unsupported") return withCookie(fail(50005), visited.cookie);
    const address = downloadAddress(state, file);
    return withCookie(address === undefined ? fail(-1, NO_LINK) : done(address), visited.cookie);
  },

  previewShare: ({ path, query, headers, state }) => {
    const visited = visit(state, path.id, headers, ["config", "unlocked", "preview", "download"]);
    if (!("share" in visited)) return visited;
    const file = sharedFile(state, visited.share, query.path);
    const refusal = refusalOf(state, visited.share.owner, file);
    if (refusal || !file) return withCookie(refusal ?? fail(40016, MISSING), visited.cookie);
    if (placeOf(state, file) === "elsewhere") {
      const seconds = state.settings.number("preview_timeout");
      const address = storageAddress(state, file, "source", seconds);
      return withCookie(address ? redirect(302, address, seconds) : fail(-1, NO_LINK), visited.cookie);
    }
    return withCookie(sendFile(file, headers, { "Cache-Control": "private, no-cache" }), visited.cookie);
  },

  getShareContent: ({ path, query, headers, state }) => {
    const visited = visit(state, path.id, headers, ["unlocked", "download"]);
    if (!("share" in visited)) return visited;
    const file = sharedFile(state, visited.share, query.path);
    const refusal = refusalOf(state, visited.share.owner, file) ?? tooLong(state, file);
    if (refusal || !file) return withCookie(refusal ?? fail(40016, MISSING), visited.cookie);
    const isElsewhere = placeOf(state, file) === "elsewhere";
    return withCookie(sendFile(file, headers, { "Cache-Control": "no-cache" }, isElsewhere), visited.cookie);
  },

  getShareDocumentPreview: ({ path, query, headers, state, origin }) => {
    const visited = visit(state, path.id, headers, ["unlocked", "preview", "download"]);
    if (!("share" in visited)) return visited;
    if (!hasFileSystem(state, visited.share.owner)) return withCookie(fail(40006), visited.cookie);
    const file = sharedFile(state, visited.share, query.path);
    if (!file) return withCookie(fail(40016, MISSING), visited.cookie);
    return withCookie(viewOfDocument(state, visited, file, origin), visited.cookie);
  },

  getShareReadme: ({ path, query, headers, state }) => {
    const visited = visit(state, path.id, headers, ["unlocked"]);
    if (!("share" in visited)) return visited;
    const { share } = visited;
    const name = query.path.split("/").at(-1)?.toLowerCase() ?? "";
    const complaints = [
      ...(README.includes(name) ? [] : [fail(40001, "Not a README file")]),
      ...(share.isFolder ? [] : [fail(40001, "This share has no README file")]),
    ];
    const file = sharedFile(state, share, query.path);
    const refusal = refusalOf(state, share.owner, file) ?? tooLong(state, file);
    const [first] = complaints;
    if (!first) {
      if (refusal || !file) return refusal ?? fail(40016, MISSING);
      const isElsewhere = placeOf(state, file) === "elsewhere";
      return sendFile(file, headers, { "Cache-Control": "no-cache" }, isElsewhere);
    }
    // The server complains and goes on: the file, or the next complaint, follows in the same body.
    const texts = [...complaints, ...(refusal ? [refusal] : [])].map(({ body }) => JSON.stringify(body));
    const sent = refusal || !file ? undefined : sendFile(file, {}, {});
    const bytes = sent?.status === 200 ? sent.body : new Uint8Array();
    return { ...first, body: Buffer.concat([Buffer.from(texts.join("")), bytes]) };
  },
} satisfies Handlers<operations, CloudreveState>;

const README = ["readme.md", "readme.txt"];

function viewOfDocument(state: CloudreveState, { share, user }: Visit, file: FileFact, origin: string) {
  if (state.settings.isOn("wopi_enabled")) {
    const refusal = tooLong(state, file);
    if (refusal) return refusal;
    const office = officeOf(state, user ?? { id: share.owner }, file, origin, false);
    return office ? done(office) : fail(50005, "Failed to create WOPI session");
  }
  if (placeOf(state, file) === "unsupported") return fail(50005);
  const address = downloadAddress(state, file);
  if (address === undefined) return fail(-1, NO_LINK);
  return done(viewerOf(state, file, linkTo(state, origin, address)));
}

/** Why a file cannot be read, if it cannot. */
function refusalOf(state: CloudreveState, owner: number, file: FileFact | undefined): Refusal | undefined {
  if (!hasFileSystem(state, owner)) return fail(40047);
  if (!file) return fail(40016, MISSING);
  const place = placeOf(state, file);
  if (place === "unsupported") return fail(50005);
  if (place === "elsewhere" && state.outages.has("storage")) return fail(-1, NO_LINK);
  return file.lost ? fail(50004) : undefined;
}

/** Texts have a limit. */
function tooLong(state: CloudreveState, file: FileFact | undefined): Refusal | undefined {
  return file && file.size > state.settings.number("maxEditSize") ? fail(40049) : undefined;
}
