import { BoundedMap } from "../bounded-map.ts";
import type { SeenDownload } from "./downloads/remote-downloads.ts";
import type { FileFact } from "./files/facts.ts";
import { nameOf, parentOf } from "./files/paths.ts";
import { CloudreveParts } from "./parts.ts";
import type { PolicyFact } from "./site/facts.ts";
import { type StorageSetup, setUpStorage } from "./storage/setup.ts";
import { type StorageReport, signReport } from "./storage/sign-report.ts";
import type { ReceivedPart } from "./uploads/facts.ts";
import type { MailFact, UserFact } from "./users/facts.ts";

/** A Cloudreve server, and what its users, its administrator and aria2 would do by hand. */
export class CloudreveState extends CloudreveParts {
  /** What aria2 says about addresses where nothing is. */
  private readonly missing = new BoundedMap<string>(1000);

  /** Somebody reads the picture of the captcha whose answer set this cookie; a `Cookie` header does as well. */
  readCaptcha(cookie: string | null | undefined): string | undefined {
    return this.sessions.find(cookie ?? undefined)?.captcha;
  }

  /** The last mail that somebody got. */
  lastMailTo(address: string): MailFact | undefined {
    return this.mails.to(address).at(-1);
  }

  /** The administrator blocks an account: its sessions count as logged out. */
  blockUser(email: string): void {
    this.userBy(email).status = 2;
  }

  /** A file is there, as if uploaded, of a size or with these bytes; missing folders are created. */
  putFile(email: string, path: string, content: number | string | Uint8Array): void {
    const { id } = this.userBy(email);
    const folderOutcome = this.drive.create(id, parentOf(path));
    const folder = this.drive.find(id, parentOf(path));
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const policy = this.policyOf(id).id;
    const given = typeof bytes === "number" ? { policy } : { policy, bytes };
    const size = typeof bytes === "number" ? bytes : bytes.length;
    const outcome = folder ? this.drive.addFile(folder, nameOf(path), size, given) : folderOutcome;
    if (outcome !== "done") throw new Error(`${path} could not be stored: ${outcome}`);
  }

  /** The storage no longer deletes a file. */
  makeUndeletable(email: string, path: string): void {
    this.fileAt(email, path).stuck = true;
  }

  /** The storage loses the bytes of a file. */
  loseFile(email: string, path: string): void {
    this.fileAt(email, path).lost = true;
  }

  /** The file at a path of a user, also while it is being uploaded; throws when there is none. */
  fileAt(email: string, path: string): FileFact {
    const folder = this.drive.find(this.userBy(email).id, parentOf(path));
    const file = folder && this.drive.content(folder).files.get(nameOf(path));
    if (!file) throw new Error(`${email} has no file ${path}`);
    return file;
  }

  /** The administrator gives the user's group another storage policy: one that exists, by number, or a new one. */
  givePolicy(email: string, policy: number | StorageSetup): PolicyFact {
    const number = typeof policy === "number" ? policy : this.policies.save(0, setUpStorage(policy)).id;
    this.groupOf(this.userBy(email)).policies = [number];
    return this.policyOf(this.userBy(email).id);
  }

  /** All storages of a type stop to answer, or do so again. */
  setStorageDown(type: StorageSetup["Type"], isDown = true): void {
    if (isDown) this.uploads.down.add(type);
    else this.uploads.down.delete(type);
  }

  /** A slave node still has the file of a path that the server has forgotten, where no upload can begin then. */
  leaveOnNodes(path: string): void {
    this.uploads.leftOnNodes.add(path);
  }

  /** Slave nodes can't tell the server of finished uploads, or can again. */
  setNodesReachServer(doReach: boolean): void {
    this.uploads.nodesReachServer = doReach;
  }

  /** What the storage received of a user's file, part by part: lengths and hashes. */
  receivedParts(email: string, path: string): readonly ReceivedPart[] {
    return this.fileAt(email, path).received ?? [];
  }

  /** The storage of an upload reports it: the `Authorization` of its request. */
  signReport(uploadId: string, report: StorageReport): string {
    const upload = this.uploads.find(uploadId);
    const policy = upload && this.policies.facts.get(upload.policy);
    if (!upload || !policy) throw new Error(`there is no upload ${uploadId}`);
    return signReport(this.clock, upload.type, policy, report);
  }

  /** A user opens a document: the token that the office server gets. */
  issueWopiToken(email: string, path: string, readOnly = false): string {
    const seconds = this.settings.number("wopi_session_timeout");
    const session = { user: this.userBy(email).id, file: this.fileAt(email, path).id, canEdit: !readOnly };
    return this.wopiTokens.issue(session, seconds);
  }

  /** A file is in the storage behind a policy, without being anybody's: an administrator can import it. */
  storeFile(policy: number, path: string, size: number): void {
    this.storedFiles.set(`${policy} ${path}`, { policy, path, size });
  }

  /** Nothing is at an address from now on, as aria2 finds when it asks. */
  loseAddress(url: string, error = "Resource not found"): void {
    this.missing.set(url, error);
  }

  /** What aria2 says about an address where nothing is; `undefined` for any other. */
  lossOf(url: string): string | undefined {
    return this.missing.get(url);
  }

  /** aria2 gives up on a download under way, by the gid in the list of active ones. */
  failRemoteDownload(email: string, gid: string, error = "Resource not found"): void {
    this.downloads.stop(this.downloadOf(email, gid), 3, error);
  }

  /** Somebody removes a download under way in aria2. */
  removeRemoteDownload(email: string, gid: string): void {
    this.downloads.stop(this.downloadOf(email, gid), 5);
  }

  /** aria2 tells of a download under way what the server has never heard of. */
  confuseRemoteDownload(email: string, gid: string): void {
    this.downloads.stop(this.downloadOf(email, gid), 6);
  }

  /** Somebody pauses a download in aria2; the server sees that at its next poll. */
  pauseRemoteDownload(email: string, gid: string): void {
    this.downloads.pause(this.downloadOf(email, gid), true);
  }

  /** Somebody lets a paused download go on in aria2. */
  resumeRemoteDownload(email: string, gid: string): void {
    this.downloads.pause(this.downloadOf(email, gid), false);
  }

  private downloadOf(email: string, gid: string): SeenDownload {
    const seen = this.downloads.find(this.userBy(email).id, gid);
    if (!seen) throw new Error(`${email} has no download ${gid}`);
    return seen;
  }

  /** The account of an e-mail address; throws when there is none. */
  userBy(email: string): UserFact {
    const user = this.users.byEmail(email);
    if (!user) throw new Error(`there is no account ${email}`);
    return user;
  }
}
