import type { Clock } from "../../../clock.ts";
import type { HashIds } from "../common/ids.ts";
import type { Schemas } from "../common/schemas.ts";
import type { PolicyFact } from "./facts.ts";

type Shown = PolicyFact["shown"];

const LOCAL: Omit<Shown, "Options"> = {
  Name: "Default storage policy",
  Type: "local",
  Server: "",
  BucketName: "",
  IsPrivate: false,
  BaseURL: "",
  AccessKey: "",
  SecretKey: "",
  MaxSize: 0,
  AutoRename: true,
  DirNameRule: "uploads/{uid}/{path}",
  FileNameRule: "{uid}_{randomkey8}_{originname}",
  IsOriginLinkEnable: false,
  OptionsSerialized: { token: "", file_type: [], mimetype: "", chunk_size: 26_214_400, s3_path_style: false },
  MasterID: "",
};

/** Where files are stored, by number. 1 is local storage. */
export class Policies {
  readonly facts = new Map<number, PolicyFact>();
  private readonly clock: Clock;
  private readonly ids: HashIds;

  constructor(clock: Clock, ids: HashIds) {
    this.clock = clock;
    this.ids = ids;
    this.save(0, LOCAL);
  }

  /** Stores a policy under a number, or under the next one for 0. What is missing is empty. */
  save(id: number, shown: Partial<Shown>): PolicyFact {
    const now = this.clock.now();
    const own = id > 0 ? id : this.ids.next("policy");
    this.ids.reserve("policy", own);
    const fact = {
      id: own,
      createdAt: this.facts.get(own)?.createdAt ?? now,
      updatedAt: now,
      shown: complete(shown),
    };
    this.facts.set(own, fact);
    return fact;
  }
}

/** The policy of a record that has none. */
export const NO_POLICY: Shown = {
  ...LOCAL,
  Name: "",
  Type: "",
  AutoRename: false,
  DirNameRule: "",
  FileNameRule: "",
  Options: "",
  OptionsSerialized: { token: "", file_type: null, mimetype: "", s3_path_style: false },
};

function complete(given: Partial<Shown>): Shown {
  const options: Schemas["AdminPolicyOptions"] = {
    ...NO_POLICY.OptionsSerialized,
    ...given.OptionsSerialized,
    file_type: given.OptionsSerialized?.file_type ?? [],
  };
  return { ...NO_POLICY, ...given, Options: JSON.stringify(options), OptionsSerialized: options };
}
