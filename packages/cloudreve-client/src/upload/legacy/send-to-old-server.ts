import { untilAborted } from "@debrid-drive/runtime/core";
import { getUploadCredential } from "../../generated/operations/upload.ts";
import { getCurrentUser } from "../../generated/operations/user.ts";
import { serverHas } from "../../version/server-has.ts";
import { checkRules, checkSlices, lackOfSpace } from "../run/checks.ts";
import { confirm } from "../run/confirm.ts";
import { listFolder } from "../run/folder.ts";
import { type Job, OPERATION, timeoutFor } from "../run/job.ts";
import { freeName } from "../run/names.ts";
import { DONE, takeStep } from "../run/take-step.ts";
import { inFolder } from "../target.ts";
import { UploadError } from "../upload-error.ts";
import type { UploadedFile } from "../upload-options.ts";
import { limitsOf } from "./limits.ts";
import { oldStorages } from "./old-storages.ts";
import type { OldUpload } from "./old-upload.ts";
import { throughServer } from "./through-server.ts";

/** A server before 3.5.0: no session, no resuming. The file goes in one piece, to the server or to a storage. */
export async function sendToOldServer(job: Job): Promise<UploadedFile> {
  const { client, source, signal, options, progress } = job;
  const name = freeName(job, await listFolder(job));
  if (typeof name === "object") return name;
  const { policy: rules } = await getCurrentUser(client, {}, { signal });
  const type = rules?.saveType ?? "";
  const send = type === "local" ? throughServer : oldStorages.get(type);
  if (rules === undefined || send === undefined) {
    throw new UploadError(
      OPERATION,
      "unsupported-storage",
      `nobody can upload to storage of the type ${type}`,
    );
  }
  checkRules(job, limitsOf(rules));
  const lack = await lackOfSpace(job);
  if (lack) throw lack;
  checkSlices(job, type === "onedrive" ? 0 : source.size);
  const { folder, path } = inFolder(job.target.folder, name);
  const wanted = { path: folder, size: source.size, name, type };
  const credential = await takeStep(job, { name, isFinal: false, isRepeat: false }, () =>
    getUploadCredential(client, wanted, { signal }),
  );
  const isRenamed = await serverHas(client, { since: "3.4.0" }, { signal });
  await options.pause?.wait(signal);
  const upload: OldUpload = {
    client,
    link: job.link,
    size: source.size,
    name,
    folder,
    prefix: isRenamed ? "X-Cr-" : "X-",
    credential,
    url: rules.upUrl,
    timeoutMs: timeoutFor(job),
    slice: (start, end) => untilAborted(source.slice(start, end, signal), signal),
  };
  const step = { name, isFinal: true, isRepeat: false };
  const end = await takeStep(job, step, () => send(upload));
  if (end !== DONE && type !== "local") await confirm(job, name);
  progress.add(source.size);
  return { path, name, size: source.size, status: "uploaded" };
}
