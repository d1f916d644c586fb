import type { IncomingHttpHeaders } from "node:http";
import type { Clock } from "../../clock.ts";
import type { StateStart } from "../../engine/mock-api.ts";
import { BoundedMap } from "../bounded-map.ts";
import { SeededRandom } from "../seeded.ts";
import { Statistics } from "./admin/statistics.ts";
import { Drive } from "./drive.ts";
import type { GroupFact, PolicyFact, SessionFact, StoredFileFact, UserFact } from "./facts.ts";
import { GROUP, Groups } from "./groups.ts";
import { HashIds } from "./ids.ts";
import { Nodes } from "./nodes.ts";
import { Outages } from "./outages.ts";
import { nameOf, parentOf } from "./paths.ts";
import { Policies } from "./policies.ts";
import { RemoteDownloads } from "./remote-downloads.ts";
import { Sessions } from "./sessions.ts";
import { Settings } from "./settings.ts";
import { Shares } from "./shares.ts";
import { Signer } from "./signer.ts";
import { Tasks } from "./tasks.ts";
import { Users } from "./users.ts";

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
  /** What is out of order: nothing, unless somebody says otherwise. */
  readonly outages = new Outages();
  /** By policy and path. */
  readonly storedFiles = new BoundedMap<StoredFileFact>(10_000);
  private readonly storedDrive: Drive;
  private readonly storedDownloads: RemoteDownloads;
  private readonly storedTasks: Tasks;
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
    this.storedTasks = new Tasks(clock);
    this.nodes = new Nodes(clock);
    this.statistics = new Statistics(clock);
    this.signer = new Signer(clock, this.settings.get("secret_key"));
    this.sessions = new Sessions(clock, random("sessions"));
    this.storedDrive = new Drive(clock, ids);
    this.storedDownloads = new RemoteDownloads(
      clock,
      random("downloads"),
      this.storedDrive,
      this.storedTasks,
    );
  }

  /** Folders and files, with those of finished transfers. */
  get drive(): Drive {
    this.storedDownloads.settle();
    return this.storedDrive;
  }

  get downloads(): RemoteDownloads {
    this.storedDownloads.settle();
    return this.storedDownloads;
  }

  /** Background tasks, with those of transfers. */
  get tasks(): Tasks {
    this.storedDownloads.settle();
    return this.storedTasks;
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

  /** The group of a user, or that of visitors. */
  groupOf(user: UserFact | undefined): GroupFact {
    return this.groups.of(user?.group ?? GROUP.visitor);
  }

  /** Where a user's files go: the first policy of the group. */
  policyOf(user: number): PolicyFact {
    const [first = 1] = this.groupOf(this.users.facts.get(user)).policies ?? [];
    const policy = this.policies.facts.get(first) ?? this.policies.facts.get(1);
    if (!policy) throw new Error("the first storage policy is gone");
    return policy;
  }

  /** What `sizeOf` says, or a size that hangs on the address alone. */
  sizeOrGuess(url: string): number {
    return this.sizeOf(url) ?? new SeededRandom(this.seed, url).integer(1_000_000, 500_000_000);
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
    const given = typeof bytes === "number" ? {} : { bytes };
    const size = typeof bytes === "number" ? bytes : bytes.length;
    const outcome = folder ? this.drive.addFile(folder, nameOf(path), size, given) : folderOutcome;
    if (outcome !== "done") throw new Error(`${path} could not be stored: ${outcome}`);
  }

  /** The storage loses the bytes of a file, which stays in its folder. */
  loseFile(email: string, path: string): void {
    const folder = this.drive.find(this.userBy(email).id, parentOf(path));
    const file = folder && this.drive.content(folder).files.get(nameOf(path));
    if (!file) throw new Error(`there is no file ${path}`);
    file.lost = true;
  }

  /** A file is in the storage behind a policy, without being anybody's: an administrator can import it. */
  storeFile(policy: number, path: string, size: number): void {
    this.storedFiles.set(`${policy} ${path}`, { policy, path, size });
  }

  /** aria2 gives up on a download under way, by the gid in the list of active ones. */
  failRemoteDownload(email: string, gid: string, error = "Resource not found"): void {
    const seen = this.downloads.find(this.userBy(email).id, gid);
    if (!seen) throw new Error(`${email} has no download ${gid}`);
    this.downloads.fail(seen, error);
  }

  /** The account of an e-mail address; throws when there is none. */
  userBy(email: string): UserFact {
    const user = this.users.byEmail(email);
    if (!user) throw new Error(`there is no account ${email}`);
    return user;
  }
}
