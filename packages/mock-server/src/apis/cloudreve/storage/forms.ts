import type { PolicyFact } from "../site/facts.ts";
import type { UploadFact } from "../uploads/facts.ts";
import { hexSignature, upyun } from "./signatures.ts";

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64");
const seconds = (time: number): number => Math.floor(time / 1000);

/** What a form for COS has to carry. */
export function cosForm(
  { id, key, createdAt, expiresAt }: UploadFact,
  { shown }: PolicyFact,
  origin: string,
) {
  const callback = `${origin}/api/v3/callback/cos/${id}`;
  const keyTime = `${seconds(createdAt)};${seconds(expiresAt)}`;
  const range = shown.MaxSize > 0 ? [["content-length-range", 0, shown.MaxSize]] : [];
  const policy = base64({
    expiration: new Date(expiresAt).toISOString(),
    conditions: [
      { bucket: shown.BucketName },
      { $key: key },
      { "x-cos-meta-callback": callback },
      { "x-cos-meta-key": id },
      { "q-sign-algorithm": "sha1" },
      { "q-ak": shown.AccessKey },
      { "q-sign-time": keyTime },
      ...range,
    ],
  });
  const credential = hexSignature(shown.SecretKey, `${keyTime}\n${policy}`);
  return { policy, path: key, callback, keyTime, ak: shown.AccessKey, credential };
}

/** What a form for Upyun has to carry. */
export function upyunForm({ id, key, size, expiresAt }: UploadFact, { shown }: PolicyFact, origin: string) {
  const policy = base64({
    bucket: shown.BucketName,
    "save-key": key,
    expiration: seconds(expiresAt),
    "notify-url": `${origin}/api/v3/callback/upyun/${id}`,
    "content-length": size,
    "content-length-range": `0,${size}`,
  });
  return { policy, credential: upyun(shown.AccessKey, shown.SecretKey, ["POST", shown.BucketName, policy]) };
}
