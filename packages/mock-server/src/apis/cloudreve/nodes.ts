import type { Clock } from "../../clock.ts";
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

/** Servers that download, by number. 1 is this server. */
export class Nodes {
  readonly facts = new Map<number, NodeFact>();
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
}
