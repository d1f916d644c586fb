import { expectEnvelope, jsonIn } from "../drivers/answers.ts";
import { OCTETS } from "../drivers/driver.ts";
import { sendForm } from "../drivers/form.ts";
import type { Fields } from "../drivers/multipart.ts";
import { oldOneDrive } from "./old-onedrive.ts";
import type { OldUpload, SendOld } from "./old-upload.ts";

/** Sends the file as the last field of a form. */
async function form(upload: OldUpload, fields: Fields) {
  const body = await upload.slice(0, upload.size);
  return sendForm(upload, { body, start: 0, end: upload.size }, upload.url, fields);
}

const remote: SendOld = async (upload) => {
  const { link, url, size, name, credential } = upload;
  const headers = {
    Authorization: credential.token,
    "Content-Type": OCTETS,
    [`${upload.prefix}Policy`]: credential.policy,
    [`${upload.prefix}Overwrite`]: "false",
    [`${upload.prefix}FileName`]: encodeURIComponent(name),
  };
  const body = await upload.slice(0, size);
  expectEnvelope(
    upload,
    await link.send({ method: "POST", url, headers, body, timeoutMs: upload.timeoutMs(size) }),
  );
};

const oss: SendOld = async (upload) => {
  const { credential, folder, name } = upload;
  const [policy, callback] = credential.policy.split(":");
  await form(upload, [
    ["policy", policy],
    ["callback", callback],
    ["key", credential.path],
    ["OSSAccessKeyId", credential.ak],
    ["signature", credential.token],
    ["x:path", folder],
    ["x:fname", name],
  ]);
};

const cos: SendOld = async (upload) => {
  const { credential, name, link } = upload;
  await form(upload, [
    ["policy", credential.policy],
    ["key", credential.path],
    ["x-cos-meta-callback", credential.callback],
    ["x-cos-meta-key", credential.key],
    ["q-sign-algorithm", "sha1"],
    ["q-key-time", credential.key_time],
    ["q-ak", credential.ak],
    ["q-signature", credential.token],
    ["name", name],
  ]);
  // A function of the cloud may have called it already: the folder tells.
  await link.send({ method: "GET", url: credential.callback ?? "", timeoutMs: upload.timeoutMs(0) });
};

const qiniu: SendOld = async (upload) => {
  const answer = await form(upload, [["token", upload.credential.token]]);
  if ("code" in jsonIn(answer.text)) expectEnvelope(upload, answer);
};

const upyun: SendOld = async (upload) => {
  const { credential } = upload;
  await form(upload, [
    ["authorization", credential.token],
    ["policy", credential.policy],
  ]);
};

const s3: SendOld = async (upload) => {
  const { credential, link } = upload;
  const answer = await form(upload, [
    ["policy", credential.policy],
    ["key", credential.path],
    ["success_action_redirect", credential.callback],
    ["x-amz-algorithm", "AWS4-HMAC-SHA256"],
    ["x-amz-credential", credential.ak],
    ["x-amz-signature", credential.token],
    ["x-amz-date", credential.key_time],
    ["Content-Type", OCTETS],
  ]);
  // The address of the callback comes back with what S3 calls the bytes.
  const url = answer.headers.get("location");
  if (url === null) throw link.foreign(answer, "expected the address that tells the server");
  expectEnvelope(upload, await link.send({ method: "GET", url, timeoutMs: upload.timeoutMs(0) }));
};

/** How files went to storages before 3.5.0, by type. */
export const oldStorages: ReadonlyMap<string, SendOld> = new Map(
  Object.entries({ remote, oss, cos, qiniu, upyun, s3, onedrive: oldOneDrive }),
);
