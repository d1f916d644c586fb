import type { PolicyFact } from "../site/facts.ts";
import type { UploadFact } from "../uploads/facts.ts";

/** Below this, the mock is all the storages that uploads go to. */
export const STORAGE = "/_storage";

const encoded = (key: string): string => key.split("/").map(encodeURIComponent).join("/");

/** Path of the place that an upload goes to. */
export function storagePath({ type, id, key, storageId }: UploadFact, { shown }: PolicyFact): string {
  const bucket = encodeURIComponent(shown.BucketName);
  switch (type) {
    case "remote":
      return `${STORAGE}/remote/api/v3/slave/upload/${id}`;
    case "s3":
    case "oss":
      return `${STORAGE}/${type}/${bucket}/${encoded(key)}`;
    case "qiniu":
      return `${STORAGE}/qiniu/buckets/${bucket}/objects/${Buffer.from(key).toString("base64url")}/uploads/${storageId}`;
    case "onedrive":
      return `${STORAGE}/onedrive/${storageId}`;
    default:
      return `${STORAGE}/${type}/${bucket}`;
  }
}
