import type { Random } from "./random.ts";

const MOST_PER_NAME = 40;
const MOST_NAMES = 300;
const MOST_PER_BODY = 400;
/** What other names a value goes by, here and there. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "items", "dirs", "src", "uid", "source_id", "fid", "key"],
  path: ["path", "dst", "src", "src_dir", "uri", "root", "parent"],
  key: ["key", "id"],
  link: ["link"],
  download: ["link", "url"],
  sessionID: ["sessionID", "sessionId", "id"],
  ID: ["id", "ID", "policy_id", "uid"],
};

/** Values out of answers, for later requests: most of what is asked for should be there. */
export class SeenValues {
  private readonly byName = new Map<string, unknown[]>();
  private readonly random: Random;
  private left = 0;

  constructor(random: Random) {
    this.random = random;
  }

  /** A value of this name, if there was one. */
  pick(name: string): unknown {
    const values = this.byName.get(name);
    return values && structuredClone(this.random.pick(values));
  }

  /** Keeps what is in the body of an answer. */
  learn(body: unknown): void {
    this.left = MOST_PER_BODY;
    this.visit(body, "");
  }

  private visit(value: unknown, name: string): void {
    if (this.left-- <= 0) return;
    if (Array.isArray(value)) for (const item of value.slice(0, 20)) this.visit(item, name);
    else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) this.visit(item, key);
    } else if ((typeof value === "string" && value.length < 2000) || typeof value === "number") {
      for (const one of ALIASES[name] ?? [name]) this.keep(one, value);
      if (typeof value === "string" && /^https?:/.test(value)) this.learnLink(value);
    }
  }

  private learnLink(link: string): void {
    const url = URL.parse(link);
    for (const [name, value] of url?.searchParams ?? []) this.keep(name, value);
    for (const part of url?.pathname.split("/").slice(-2) ?? []) this.keep("id", part);
  }

  private keep(name: string, value: unknown): void {
    const values = this.byName.get(name);
    if (values === undefined) {
      if (this.byName.size < MOST_NAMES) this.byName.set(name, [value]);
    } else if (values.length < MOST_PER_NAME) values.push(value);
    else values[this.random.integer(0, MOST_PER_NAME - 1)] = value;
  }
}
