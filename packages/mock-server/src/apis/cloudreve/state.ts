import type { IncomingHttpHeaders } from "node:http";
import type { Clock } from "../../clock.ts";
import type { StateStart } from "../../engine/mock-api.ts";
import { BoundedMap } from "../bounded-map.ts";
import { SeededRandom } from "../seeded.ts";
import { Statistics } from "./admin/statistics.ts";
import { PackJobs } from "./archives/pack-jobs.ts";
import { Tasks } from "./archives/tasks.ts";
import { Cache } from "./common/cache.ts";
import { HashIds } from "./common/ids.ts";
import { Outages } from "./common/outages.ts";
import type { Schemas } from "./common/schemas.ts";
import { Signer } from "./common/signer.ts";
import { RemoteDownloads, type SeenDownload } from "./downloads/remote-downloads.ts";
import { DownloadTransfers } from "./downloads/transfers.ts";
import { Drive } from "./files/drive.ts";
import type { FileFact } from "./files/facts.ts";
import { Links } from "./files/links.ts";
import { nameOf, parentOf } from "./files/paths.ts";
import { isKnownType, StorageRules } from "./files/rules.ts";
import { WopiTokens } from "./office/tokens.ts";
import { Shares } from "./shares/shares.ts";
import type { PolicyFact, StoredFileFact } from "./site/facts.ts";
import { Nodes } from "./site/nodes.ts";
import { Policies } from "./site/policies.ts";
import { Settings } from "./site/settings.ts";
import { type StorageSetup, setUpStorage } from "./storage/setup.ts";
import type { ReceivedPart } from "./uploads/facts.ts";
import { Uploads } from "./uploads/uploads.ts";
import type { GroupFact, MailFact, SessionFact, UserFact } from "./users/facts.ts";
import { GROUP, Groups } from "./users/groups.ts";
import { Mails } from "./users/mails.ts";
import { Secrets } from "./users/secrets.ts";
import { Sessions } from "./users/sessions.ts";
import { Tags } from "./users/tags.ts";
import { Users } from "./users/users.ts";
import { WebdavAccounts } from "./users/webdav.ts";

/** A Cloudreve server, and what its users, its administrator and aria2 would do by hand. */
export class CloudreveState {
  /** Size in bytes of what an address leads to; `undefined` leaves it to the seed. */
  sizeOf: (url: string) => number | undefined = () => undefined;

  /** What the forum of the project answers; nothing, as it cannot be reached, unless somebody says otherwise. */
  news: string | undefined;

  readonly clock: Clock;
  readonly ids: HashIds;
  readonly settings: Settings;
  readonly policies: Policies;
  readonly groups: Groups;
  readonly users: Users;
  readonly sessions: Sessions;
  readonly signer: Signer;
  readonly shares: Shares;
  readonly nodes: Nodes;
  readonly statistics: Statistics;
  /** By policy and path. */
  readonly storedFiles = new BoundedMap<StoredFileFact>(10_000);
  readonly tags: Tags;
  /** What fails at the moment; begin and end an outage with it. */
  readonly outages = new Outages();
  readonly links: Links;
  readonly rules: StorageRules;
  /** Sizes of folders that somebody asked for, by number as text. */
  readonly folderProperties: Cache<Schemas["ObjectProperties"]>;
  readonly webdav: WebdavAccounts;
  readonly mails: Mails;
  readonly secrets: Secrets;
  /** Pictures that users uploaded, by number of the user; a new one beyond the limit replaces the oldest. */
  readonly avatars = new BoundedMap<Uint8Array>(100);
  /** Who a link logs in, by its id. */
  readonly sessionCopies: Cache<number>;
  /** What the link of a mail says, by number of the user. */
  readonly passwordResets: Cache<string>;
  /** What aria2 says about addresses where nothing is. */
  private readonly missing = new BoundedMap<string>(1000);
  private readonly storedDrive: Drive;
  private readonly storedDownloads: RemoteDownloads;
  private readonly storedTasks: Tasks;
  private readonly packJobs: PackJobs;
  readonly wopiTokens: WopiTokens;
  private readonly storedUploads: Uploads;
  private readonly seed: number;

  constructor({ clock, seed }: StateStart) {
    const random = (purpose: string) => new SeededRandom(seed, `cloudreve ${purpose}`);
    const ids = new HashIds(random("ids"));
    this.seed = seed;
    this.clock = clock;
    this.ids = ids;
    this.settings = new Settings(random("settings"));
    this.policies = new Policies(clock, ids);
    this.groups = new Groups(clock);
    this.users = new Users(clock, ids);
    this.shares = new Shares(clock, ids);
    this.nodes = new Nodes(clock);
    this.tags = new Tags(clock, ids);
    this.links = new Links(clock, ids, random("links"));
    this.folderProperties = new Cache(clock);
    this.webdav = new WebdavAccounts(clock, random("webdav"));
    this.mails = new Mails(clock);
    this.secrets = new Secrets(random("secrets"));
    this.sessionCopies = new Cache(clock);
    this.passwordResets = new Cache(clock);
    this.signer = new Signer(clock, this.settings.get("secret_key"));
    this.sessions = new Sessions(clock, random("sessions"));
    this.storedDrive = new Drive(clock, ids);
    this.storedTasks = new Tasks(clock);
    this.rules = new StorageRules(this.users, this.groups, this.policies, this.storedDrive);
    const transfers = new DownloadTransfers(this.storedDrive, this.storedTasks, this.rules);
    this.storedDownloads = new RemoteDownloads(clock, random("downloads"), transfers);
    this.packJobs = new PackJobs(clock, this.storedTasks, this.storedDrive, this.rules);
    this.storedUploads = new Uploads(clock, random("uploads"), this.storedDrive, this.settings);
    this.wopiTokens = new WopiTokens(clock, random("wopi tokens"));
    this.statistics = new Statistics(clock);
  }

  /** Folders and files, with those of finished transfers and tasks, without those of uploads that were given up. */
  get drive(): Drive {
    this.storedDownloads.settle();
    this.packJobs.settle();
    this.storedUploads.settle();
    return this.storedDrive;
  }

  /** Background tasks, with those of transfers. */
  get tasks(): Tasks {
    this.storedDownloads.settle();
    this.packJobs.settle();
    return this.storedTasks;
  }

  /** What tasks have still to pack and unpack. */
  get packing(): PackJobs {
    this.packJobs.settle();
    return this.packJobs;
  }

  get downloads(): RemoteDownloads {
    this.storedDownloads.settle();
    return this.storedDownloads;
  }

  get uploads(): Uploads {
    this.storedUploads.settle();
    return this.storedUploads;
  }

  session(headers: IncomingHttpHeaders): SessionFact | undefined {
    return this.sessions.find(headers.cookie);
  }

  /** Who is logged in; an account that is not active counts as nobody. */
  userOf(headers: IncomingHttpHeaders): UserFact | undefined {
    const user = this.users.facts.get(this.session(headers)?.user ?? 0);
    return user?.status === 0 ? user : undefined;
  }

  /** The administrator who is logged in, or the code that refuses anybody else. */
  adminOf(headers: IncomingHttpHeaders): UserFact | 401 | 403 {
    const user = this.userOf(headers);
    if (!user) return 401;
    return user.group === GROUP.admin || user.id === 1 ? user : 403;
  }

  /** Who is logged in and has files, or the code that refuses: nobody, or a storage of no known type. */
  fileUserOf(headers: IncomingHttpHeaders): UserFact | 401 | 50005 {
    const user = this.userOf(headers);
    if (!user) return 401;
    return isKnownType(this.policyOf(user.id)) ? user : 50005;
  }

  /** The group of a user, or that of visitors. */
  groupOf(user: UserFact | undefined): GroupFact {
    return this.groups.of(user?.group ?? GROUP.visitor);
  }

  /** Where a user's files go: the first policy of the group. */
  policyOf(user: number): PolicyFact {
    return this.rules.policyOf(user);
  }

  /** What `sizeOf` says, or a size that hangs on the address alone. */
  sizeOrGuess(url: string): number {
    return this.sizeOf(url) ?? new SeededRandom(this.seed, url).integer(1_000_000, 500_000_000);
  }

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
