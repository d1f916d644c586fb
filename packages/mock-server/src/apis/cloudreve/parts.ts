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
import { RemoteDownloads } from "./downloads/remote-downloads.ts";
import { DownloadTransfers } from "./downloads/transfers.ts";
import { Drive } from "./files/drive.ts";
import { Links } from "./files/links.ts";
import { isKnownType, StorageRules } from "./files/rules.ts";
import { WopiTokens } from "./office/tokens.ts";
import { Shares } from "./shares/shares.ts";
import type { PolicyFact, StoredFileFact } from "./site/facts.ts";
import { Nodes } from "./site/nodes.ts";
import { Policies } from "./site/policies.ts";
import { Settings } from "./site/settings.ts";
import { Uploads } from "./uploads/uploads.ts";
import type { GroupFact, SessionFact, UserFact } from "./users/facts.ts";
import { GROUP, Groups } from "./users/groups.ts";
import { Mails } from "./users/mails.ts";
import { Secrets } from "./users/secrets.ts";
import { Sessions } from "./users/sessions.ts";
import { Tags } from "./users/tags.ts";
import { Users } from "./users/users.ts";
import { WebdavAccounts } from "./users/webdav.ts";

/** The parts of a Cloudreve server, and who asks it. */
export class CloudreveParts {
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
}
