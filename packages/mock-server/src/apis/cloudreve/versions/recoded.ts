import type { MockResponse } from "../../../engine/handler.ts";
import { isObject } from "./read-schema.ts";
import { isBefore, type Release } from "./release.ts";

interface Recoding {
  readonly operations: readonly string[];
  /** What is answered now. Where several cases share a code, the text tells them apart. */
  readonly now: number;
  readonly msg?: string;
  readonly before: number;
  readonly until: Release;
}

/** Cases that had a code of another kind; those that only have a new number are in `RENUMBERED`. */
const RECODED: readonly Recoding[] = [
  { operations: ["moveObjects"], now: 40004, before: 50001, until: "3.3.2" },
  { operations: ["copyObject"], now: 40016, msg: "Object not exist", before: 50001, until: "3.3.2" },
  {
    operations: ["addRemoteDownloads", "addRemoteTorrent"],
    now: 50005,
    msg: "Failed to get Aria2 instance",
    before: 403,
    until: "3.5.3",
  },
  {
    operations: ["selectRemoteDownloadFiles"],
    now: 40001,
    msg: "You cannot select files for this task",
    before: 403,
    until: "3.3.2",
  },
  { operations: ["uploadAvatar"], now: 40049, before: 40002, until: "3.6.0" },
  { operations: ["uploadAvatar"], now: 40001, before: 50004, until: "3.3.2" },
  {
    operations: ["updateSetting"],
    now: 50005,
    msg: "You have not initiated 2FA session",
    before: 40001,
    until: "3.3.2",
  },
];

/** An answer with the code that its case had, if that was of another kind. */
export function recoded(release: Release, operation: string, answer: MockResponse): MockResponse {
  const { body } = answer;
  if (!isObject(body)) return answer;
  const found = RECODED.find(
    ({ operations, now, msg, until }) =>
      operations.includes(operation) &&
      body.code === now &&
      (msg === undefined || body.msg === msg) &&
      isBefore(release, until),
  );
  return found ? { ...answer, body: { ...body, code: found.before } } : answer;
}
