import type { MockResponse } from "./engine/handler.ts";
import { problem } from "./engine/problem.ts";
import type { RawRequest } from "./engine/raw-request.ts";
import { World, type WorldSettings } from "./world.ts";

/** A session has this many at most; each keeps states of its own. */
const MOST_SESSIONS = 1_000;
const PREFIX = /^\/s\/([\w-]{1,64})(?=\/)/;
const HEADER = "x-mock-session";

export interface Addressed {
  readonly world: World;
  /** Without what named the session. */
  readonly request: RawRequest;
}

/** The mock's own world, and those of its sessions, which share its port. */
export class Worlds {
  readonly main: World;
  private readonly settings: WorldSettings;
  private readonly origin: () => string;
  private readonly sessions = new Map<string, World>();
  private count = 0;

  constructor(settings: WorldSettings, origin: () => string) {
    this.settings = settings;
    this.origin = origin;
    this.main = new World(settings, origin);
  }

  /** A world of its own, reached below `/s/<id>` or with the header `X-Mock-Session`. */
  open(changed: Partial<WorldSettings> = {}): { readonly id: string; readonly world: World } {
    if (this.sessions.size >= MOST_SESSIONS) {
      throw new Error(`there are ${MOST_SESSIONS} sessions already: close some`);
    }
    this.count += 1;
    const id = `session-${this.count}`;
    const world = new World({ ...this.settings, ...changed }, () => `${this.origin()}/s/${id}`);
    this.sessions.set(id, world);
    return { id, world };
  }

  /** How many sessions are open. */
  get size(): number {
    return this.sessions.size;
  }

  list(): readonly { readonly id: string; readonly world: World }[] {
    return [...this.sessions].map(([id, world]) => ({ id, world }));
  }

  close(id: string): boolean {
    this.sessions.get(id)?.runtime.holds.close();
    return this.sessions.delete(id);
  }

  closeAll(): void {
    this.main.runtime.holds.close();
    for (const id of [...this.sessions.keys()]) this.close(id);
  }

  /** Whose request it is: by the beginning of the path, by header, or the mock's own. */
  find(request: RawRequest): Addressed | MockResponse {
    const [prefix = "", inPath] = request.path.startsWith("/s/") ? (PREFIX.exec(request.path) ?? []) : [];
    const header = request.headers[HEADER];
    const id = inPath ?? (typeof header === "string" ? header : undefined);
    if (id === undefined) return { world: this.main, request };
    const world = this.sessions.get(id);
    if (world === undefined)
      return problem(404, "No such session", { detail: `${id} was never opened, or is closed` });
    return { world, request: { ...request, path: request.path.slice(prefix.length) } };
  }
}
