import { randomBytes } from "node:crypto";
import { Cloudreve, type CloudreveOptions, type SessionOptions } from "@debrid-drive/cloudreve-client";
import { type Clock, systemClock } from "@debrid-drive/runtime";
import { wait } from "@debrid-drive/runtime/flow";
import type { Facts } from "./learn.ts";
import type { Settings } from "./settings.ts";
import { type OpenLink, siteFetch } from "./site-fetch.ts";

/** How clients reach the server: other than by default only in tests. */
export type Wiring = Pick<CloudreveOptions, "fetch" | "clock" | "random">;

/** One run against one server: its clients, and the names of all it makes. */
export class Run {
  readonly settings: Settings;
  readonly clock: Clock;
  /** Of the user whose name and password were given. */
  readonly drive: Cloudreve;
  /** Nobody is logged in. */
  readonly visitor: Cloudreve;
  /** All that this run makes has a name that begins so. */
  readonly name = `live test ${randomBytes(6).toString("hex")}`;
  /** The one folder that it makes. */
  readonly root = `/${this.name}`;
  readonly shares: string[] = [];
  /** Whether tasks were begun, which go on by themselves. */
  isPacking = false;
  readonly openLink: OpenLink;
  readonly #wiring: Wiring;
  readonly #clients: Cloudreve[] = [];
  #folders = 0;

  constructor(settings: Settings, wiring: Wiring = {}) {
    this.settings = settings;
    this.#wiring = wiring;
    this.clock = wiring.clock ?? systemClock;
    this.openLink = siteFetch(settings.url, wiring.fetch);
    this.drive = this.#client({});
    this.visitor = this.#client({});
  }

  /** Another client of the same user. */
  connect(session: SessionOptions = {}): Cloudreve {
    const client = this.#client(session);
    this.#clients.push(client);
    return client;
  }

  /** A folder that no other case uses. */
  folder(): string {
    this.#folders += 1;
    return `${this.root}/${this.#folders}`;
  }

  pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    return wait(this.clock, milliseconds, signal);
  }

  /** Ends the logins of this run. */
  async logOut(signal: AbortSignal): Promise<void> {
    const own = this.settings.cookie ? [] : [this.drive];
    for (const client of [...this.#clients, ...own]) await client.session.logout({ signal });
  }

  #client(session: SessionOptions): Cloudreve {
    return new Cloudreve({ ...this.#wiring, baseUrl: this.settings.url, session });
  }
}

/** What a case works with. */
export interface Live extends Pick<Run, "name" | "drive" | "visitor" | "openLink" | "settings" | "clock"> {
  readonly facts: Facts;
  /** Aborts when the case has had its time, and when the user ends the run. */
  readonly signal: AbortSignal;
  readonly connect: Run["connect"];
  /** Makes a folder for this case alone, and gives its path. */
  folder(): Promise<string>;
  put(path: string, content: Uint8Array<ArrayBuffer> | string): Promise<void>;
  /** Shares, and gives the id of the share. */
  share(args: Parameters<Cloudreve["share"]["create"]>[0]): Promise<string>;
  pause(milliseconds: number): Promise<void>;
  /** Says that tasks begin which the server ends by itself. */
  beginTasks(): void;
}

export function liveCase(run: Run, facts: Facts, signal: AbortSignal): Live {
  const { name, drive, visitor, openLink, settings, clock } = run;
  return {
    ...{ name, drive, visitor, openLink, settings, clock, facts, signal },
    connect: (session) => run.connect(session),
    async folder() {
      const path = run.folder();
      await drive.fs.ensure(path, { signal });
      return path;
    },
    async put(path, content) {
      const source = typeof content === "string" ? new TextEncoder().encode(content) : content;
      await drive.upload.file({ path, source }, { signal });
    },
    async share(args) {
      const address = await drive.share.create(args, { signal });
      const id = new URL(address, settings.url).pathname.split("/").at(-1) ?? "";
      run.shares.push(id);
      return id;
    },
    pause: (milliseconds) => run.pause(milliseconds, signal),
    beginTasks() {
      run.isPacking = true;
    },
  };
}
