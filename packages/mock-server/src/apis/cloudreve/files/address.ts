import type { Signer } from "../common/signer.ts";
import type { CloudreveState } from "../state.ts";
import type { FileFact } from "./facts.ts";

/** Whose bytes the server has itself, fetches from another storage, or cannot get at. */
export type Place = "here" | "elsewhere" | "unsupported";

export function placeOf({ rules }: CloudreveState, file: FileFact): Place {
  const { Type } = rules.policy(file.policy).shown;
  return Type === "local" ? "here" : Type === "googledrive" ? "unsupported" : "elsewhere";
}

/** A link to a path of the server, of names as they are; `undefined` for a `%` that is no escape. */
export function signedLink(signer: Signer, path: string, seconds: number): string | undefined {
  const mark = path.indexOf("#");
  const [link, fragment] = mark < 0 ? [path, ""] : [path.slice(0, mark), path.slice(mark)];
  const plain = decoded(link);
  // Only the path is signed, as it is once decoded; what follows a # is no part of it.
  return plain === undefined
    ? undefined
    : escapePath(link) + signer.sign(plain, seconds).slice(plain.length) + escapePath(fragment);
}

/** Address of a file's bytes for showing them, wherever they are. */
export function sourceAddress(state: CloudreveState, file: FileFact, seconds: number): string | undefined {
  if (placeOf(state, file) !== "here") return storageAddress(state, file, "source", seconds);
  const { BaseURL } = state.rules.policy(file.policy).shown;
  const link = signedLink(state.signer, `/api/v3/file/get/${file.id}/${file.name}`, seconds);
  return link && below(BaseURL, link);
}

/** Address for downloading a file. */
export function downloadAddress(state: CloudreveState, file: FileFact): string | undefined {
  const seconds = state.settings.number("download_timeout");
  if (placeOf(state, file) !== "here") return storageAddress(state, file, "download", seconds);
  const { BaseURL } = state.rules.policy(file.policy).shown;
  const path = `/api/v3/file/download/${state.links.addDownload(file, seconds)}`;
  return below(BaseURL, state.signer.sign(path, seconds));
}

/** Address of a file, or of a picture of it, at the storage that has it; `undefined` while that is out of order. */
export function storageAddress(
  state: CloudreveState,
  file: FileFact,
  purpose: "source" | "download" | "thumb",
  seconds: number,
): string | undefined {
  if (state.outages.has("storage")) return undefined;
  const { Type, Server, BaseURL, BucketName } = state.rules.policy(file.policy).shown;
  const name = escapeName(file.name);
  if (Type !== "remote") {
    const bucket = BaseURL || `https://${BucketName || Type}.storage.example.com`;
    return state.signer.sign(`${bucket.replace(/\/$/, "")}/${escapePath(file.sourceName)}`, seconds);
  }
  const place = Buffer.from(file.sourceName).toString("base64url");
  const extension = /\.[^.]*$/.exec(file.name)?.[0] ?? "";
  const path = purpose === "thumb" ? `thumb/${place}/${extension}` : `${purpose}/0/${place}/${name}`;
  const link = state.signer.sign(`/api/v3/slave/${path}`, seconds);
  return below(Server || "http://node.example.com", link);
}

/** The link at another origin, if there is one. */
const below = (base: string, link: string): string =>
  URL.canParse(base) ? new URL(base).origin + link : link;

/** Escapes what a path may not hold; escapes that are there stay. */
export const escapePath = (text: string): string => encodeURI(wellFormed(text)).replaceAll("%25", "%");

/** A name as one segment of a path. */
export const escapeName = (name: string): string => encodeURIComponent(wellFormed(name));

/** Halves of characters cannot be escaped. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
