import type { Clock } from "../../../clock.ts";
import type { NodeFact } from "./facts.ts";

type Shown = NodeFact["shown"];

const OPTIONS: Shown["Aria2OptionsSerialized"] = {
  server: "http://127.0.0.1:6800/",
  token: "mock-aria2-token",
  temp_path: "/srv/aria2",
  options: "{}",
  interval: 10,
  timeout: 10,
};

const EMPTY: Omit<Shown, "Aria2Options"> = {
  Status: 0,
  Name: "",
  Type: 0,
  Server: "",
  SlaveKey: "",
  MasterKey: "",
  Aria2Enabled: false,
  Rank: 0,
  Aria2OptionsSerialized: {},
};

/** What is wrong with the aria2 of a node: the server never got through to it, or it fails when asked. */
export type NodeTrouble = "not connected" | "failing";

/** Servers that download, by number. 1 is this server. */
export class Nodes {
  readonly facts = new Map<number, NodeFact>();
  private readonly troubles = new Map<number, NodeTrouble>();
  private readonly clock: Clock;
  private last = 0;

  constructor(clock: Clock) {
    this.clock = clock;
    this.save(0, {
      Name: "Master (Local machine)",
      Type: 1,
      Aria2Enabled: true,
      Aria2OptionsSerialized: OPTIONS,
    });
  }

  /** Stores a node under a number, or under the next one for 0. What is missing is empty. */
  save(id: number, given: Partial<Shown>): NodeFact {
    const now = this.clock.now();
    const own = id > 0 ? id : this.last + 1;
    this.last = Math.max(this.last, own);
    const shown = { ...EMPTY, ...given, Aria2Options: JSON.stringify(given.Aria2OptionsSerialized ?? {}) };
    const fact = { id: own, createdAt: this.facts.get(own)?.createdAt ?? now, updatedAt: now, shown };
    this.facts.set(own, fact);
    return fact;
  }

  /** The node that new downloads go to: the first active one with aria2. */
  get offering(): NodeFact | undefined {
    return [...this.facts.values()].find(({ shown }) => shown.Status === 0 && shown.Aria2Enabled);
  }

  /** From now on something is wrong with a node's aria2; `undefined` when all is well again. */
  trouble(id: number, trouble: NodeTrouble | undefined): void {
    if (trouble === undefined) this.troubles.delete(id);
    else this.troubles.set(id, trouble);
  }

  troubleOf(id: number): NodeTrouble | undefined {
    return this.troubles.get(id);
  }

  /** How long torrents are seeded, in seconds: `seed-time` among the node's options, which is in minutes. */
  seedingOf({ shown }: NodeFact): number {
    try {
      const options: unknown = JSON.parse(shown.Aria2OptionsSerialized.options ?? "{}");
      const minutes = (options as { "seed-time"?: unknown } | null)?.["seed-time"];
      return Math.max(0, Number(minutes ?? 0) * 60) || 0;
    } catch {
      return 0;
    }
  }
}
