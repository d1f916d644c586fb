import type { PolicyFact } from "../site/facts.ts";
import type { Policies } from "../site/policies.ts";
import type { UserFact } from "../users/facts.ts";
import type { Groups } from "../users/groups.ts";
import type { Users } from "../users/users.ts";
import type { Drive } from "./drive.ts";
import { extensionOf, isLegalName } from "./paths.ts";

const TYPES = ["local", "remote", "qiniu", "oss", "upyun", "onedrive", "cos", "s3", "googledrive"];

/** Whether the server knows this kind of storage. Of Google Drive it knows the name alone. */
export const isKnownType = ({ shown }: PolicyFact): boolean => TYPES.includes(shown.Type);

/** What users may store. */
export class StorageRules {
  private readonly users: Users;
  private readonly groups: Groups;
  private readonly policies: Policies;
  private readonly drive: Drive;

  constructor(users: Users, groups: Groups, policies: Policies, drive: Drive) {
    this.users = users;
    this.groups = groups;
    this.policies = policies;
    this.drive = drive;
  }

  /** Where a user's files go: the first policy of the group. */
  policyOf(owner: number): PolicyFact {
    const [first = 1] = this.groupOf(this.users.facts.get(owner)).policies ?? [];
    return this.policy(first);
  }

  /** A policy by its number, the first one for those that are gone. */
  policy(id: number): PolicyFact {
    const policy = this.policies.facts.get(id) ?? this.policies.facts.get(1);
    if (!policy) throw new Error("the first storage policy is gone");
    return policy;
  }

  /** The code that refuses a file of this name and size, `undefined` for one that may be stored. */
  refusal(policy: PolicyFact, name: string, size: number): 40049 | 40050 | 40052 | undefined {
    const { MaxSize } = policy.shown;
    if (MaxSize > 0 && size > MaxSize) return 40049;
    if (!isLegalName(name)) return 40052;
    return this.isAllowedType(policy, name) ? undefined : 40050;
  }

  /** Whether the policy takes the extension: that of the name is lower-cased, those of the list are not. */
  isAllowedType({ shown }: PolicyFact, name: string): boolean {
    const allowed = shown.OptionsSerialized.file_type ?? [];
    const extension = extensionOf(name);
    return allowed.length === 0 || allowed.includes(extension);
  }

  /** Bytes that a user may still store. */
  freeOf(owner: number): number {
    const { maxStorage } = this.groupOf(this.users.facts.get(owner));
    return Math.max(0, maxStorage - this.drive.usedBy(owner));
  }

  private groupOf(user: UserFact | undefined) {
    return this.groups.of(user?.group ?? 0);
  }
}
