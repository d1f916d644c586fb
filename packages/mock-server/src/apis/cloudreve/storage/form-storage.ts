import type { MockResponse } from "../../../engine/handler.ts";
import { receivePart } from "../uploads/parts.ts";
import { reportFromStorage } from "../uploads/report.ts";
import { cosForm, upyunForm } from "./forms.ts";
import { parseMultipart } from "./multipart.ts";
import { findUpload, json, type Known, type Storage, type StorageRequest, xmlError } from "./storage.ts";

interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Uint8Array;
}

/** The fields and the file, which has to come last; what follows it is not read. */
function readForm({ request, bytes }: StorageRequest): Form | undefined {
  const parts = parseMultipart(request.headers["content-type"], bytes);
  const end = parts?.findIndex(({ name }) => name === "file") ?? -1;
  const file = parts?.[end]?.bytes;
  if (!parts || !file || request.method !== "POST") return undefined;
  const texts = parts.slice(0, end).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()] as const);
  return { fields: new Map(texts), file };
}

function store({ clock }: StorageRequest, { upload }: Known, file: Uint8Array): string {
  const part = receivePart(upload, file, clock.now());
  upload.parts.set(0, part);
  upload.stored = { at: clock.now(), parts: [part] };
  return part.md5;
}

/** COS: one form. The program that uploads tells the server. */
export const cos: Storage = (given) => {
  const form = readForm(given);
  if (!form) return xmlError(400, "MalformedPOSTRequest", "The body is not a form with a file at its end.");
  const known = findUpload(given, "cos", ({ upload }) => upload.key === form.fields.get("key"));
  if (!known) return xmlError(403, "AccessDenied", "Access Denied.");
  const wanted = cosForm(known.upload, known.policy, given.origin);
  const expected = {
    policy: wanted.policy,
    key: wanted.path,
    "x-cos-meta-callback": wanted.callback,
    "x-cos-meta-key": known.upload.id,
    "q-sign-algorithm": "sha1",
    "q-key-time": wanted.keyTime,
    "q-ak": wanted.ak,
  };
  const differs = Object.entries(expected).find(([name, value]) => form.fields.get(name) !== value);
  if (differs) return xmlError(403, "AccessDenied", `Policy check failed: ${differs[0]}.`);
  if (form.fields.get("q-signature") !== wanted.credential) {
    return xmlError(403, "SignatureDoesNotMatch", "The signature does not match.");
  }
  const most = known.policy.shown.MaxSize;
  if (most > 0 && form.file.length > most) return xmlError(400, "EntityTooLarge", "The file is too large.");
  return { status: 204, headers: { ETag: `"${store(given, known, form.file)}"` } };
};

const upyunError = (status: number, code: number, message: string): MockResponse =>
  json(status, { code, message });

/** Upyun: one form, of which Upyun tells the server. */
export const upyunStorage: Storage = (given) => {
  const form = readForm(given);
  if (!form) return upyunError(400, 40000001, "need a file at the end of the form");
  const { fields, file } = form;
  const wantedFor = ({ upload, policy }: Known) => upyunForm(upload, policy, given.origin);
  const known = findUpload(given, "upyun", (one) => wantedFor(one).policy === fields.get("policy"));
  if (!known) return upyunError(403, 40300010, "policy is unknown or has expired");
  if (fields.get("authorization") !== wantedFor(known).credential) {
    return upyunError(401, 40100005, "signature error");
  }
  if (file.length !== known.upload.size)
    return upyunError(403, 40300007, "content-length is not as announced");
  store(given, known, file);
  // Upyun keeps what the server says to itself.
  reportFromStorage(given.state, known.upload);
  return json(200, { code: 200, message: "ok", url: known.upload.key, file_size: file.length });
};
