import type { IncomingHttpHeaders } from "node:http";
import type { StateStart } from "../../engine/mock-api.ts";
import { SeededRandom } from "../seeded.ts";
import { Drive } from "./drive.ts";
import type { SessionFact, UserFact } from "./facts.ts";
import { HashIds } from "./ids.ts";
import { nameOf, parentOf } from "./paths.ts";
import { RemoteDownloads } from "./remote-downloads.ts";
import { Sessions } from "./sessions.ts";
import { Users } from "./users.ts";

/** A Cloudreve server, and what its users, its administrator and aria2 would do by hand. */
export class CloudreveState {
  /** Size in bytes of what an address leads to; `undefined` leaves it to the seed. */
  sizeOf: (url: string) => number | undefined = () => undefined;

  readonly users: Users;
  readonly sessions: Sessions;
  /** Id of the storage policy of all users. */
  readonly policy: string;
  private readonly storedDrive: Drive;
  private readonly storedDownloads: RemoteDownloads;
  private readonly seed: number;

  constructor({ clock, seed }: StateStart) {
    const random = (purpose: string) => new SeededRandom(seed, `cloudreve ${purpose}`);
    const ids = new HashIds(random("ids"));
    this.seed = seed;
    this.users = new Users(clock, ids);
    this.policy = ids.next("policy");
    this.sessions = new Sessions(clock, random("sessions"));
    this.storedDrive = new Drive(clock, ids);
    this.storedDownloads = new RemoteDownloads(clock, random("downloads"), this.storedDrive);
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

  session(headers: IncomingHttpHeaders): SessionFact | undefined {
    return this.sessions.find(headers.cookie);
  }

  /** Who is logged in; an account that is not active counts as nobody. */
  userOf(headers: IncomingHttpHeaders): UserFact | undefined {
    const user = this.users.facts.get(this.session(headers)?.user ?? "");
    return user?.status === 0 ? user : undefined;
  }

  /** What `sizeOf` says, or a size that hangs on the address alone. */
  sizeOrGuess(url: string): number {
    return this.sizeOf(url) ?? new SeededRandom(this.seed, url).integer(1_000_000, 500_000_000);
  }

  /** The administrator blocks an account: its sessions count as logged out. */
  blockUser(email: string): void {
    this.userBy(email).status = 2;
  }

  /** A file is there, as if uploaded; missing folders are created. */
  putFile(email: string, path: string, size: number): void {
    const { id } = this.userBy(email);
    const folderOutcome = this.drive.create(id, parentOf(path));
    const folder = this.drive.find(id, parentOf(path));
    const outcome = folder ? this.drive.addFile(folder, nameOf(path), size) : folderOutcome;
    if (outcome !== "done") throw new Error(`${path} could not be stored: ${outcome}`);
  }

  /** aria2 gives up on a download under way, by the gid in the list of active ones. */
  failRemoteDownload(email: string, gid: string, error = "Resource not found"): void {
    const seen = this.downloads.find(this.userBy(email).id, gid);
    if (!seen) throw new Error(`${email} has no download ${gid}`);
    this.downloads.fail(seen, error);
  }

  private userBy(email: string): UserFact {
    const user = this.users.byEmail(email);
    if (!user) throw new Error(`there is no account ${email}`);
    return user;
  }
}
