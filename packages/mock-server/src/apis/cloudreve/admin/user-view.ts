import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";
import { EMPTY_GROUP, viewOfGroup } from "./group-view.ts";
import type { Columns } from "./list.ts";
import { EMPTY_POLICY, viewOfPolicy } from "./policy-view.ts";
import { byNumber, NO_RECORD, RECORD_COLUMNS, recordOf, withoutEmpty } from "./record.ts";

type User = Schemas["AdminUser"];

const optionsOf = ({ hidden, theme }: UserFact) =>
  withoutEmpty({ profile_off: hidden, preferred_theme: theme });

/** The account of a record whose account is not shown, or is gone. */
export const EMPTY_USER: User = {
  ...NO_RECORD,
  Email: "",
  Nick: "",
  Status: 0,
  GroupID: 0,
  Storage: 0,
  TwoFactor: "",
  Avatar: "",
  Authn: "",
  Group: EMPTY_GROUP,
  Policy: EMPTY_POLICY,
  OptionsSerialized: {},
};

/** An account without its group and policy, as lists of other records mention it. */
function mentionOf(state: CloudreveState, user: UserFact): User {
  return {
    ...EMPTY_USER,
    ...recordOf(user),
    Email: user.email,
    Nick: user.nick,
    Status: user.status,
    GroupID: user.group,
    Storage: state.drive.usedBy(user.id),
    TwoFactor: user.twoFactorSecret,
    Avatar: user.avatar,
    Authn: authnOf(user),
    OptionsSerialized: optionsOf(user),
  };
}

const authnOf = ({ keys }: UserFact): string => (keys.length > 0 ? JSON.stringify(keys) : "");

/** An account with its group and the first policy of that. */
export function viewOfUser(state: CloudreveState, user: UserFact): User {
  const group = state.groups.facts.get(user.group);
  const policy = state.policies.facts.get(group?.policies?.[0] ?? 0);
  return { ...mentionOf(state, user), Group: viewOfGroup(group), Policy: viewOfPolicy(policy) };
}

/** Those whom records belong to, by number; empty ones where the account is gone. */
export function ownersOf(state: CloudreveState, records: readonly { readonly owner: number }[]) {
  return byNumber(
    new Set(records.map(({ owner }) => owner)),
    (id) => id,
    (id): User => {
      const user = state.users.facts.get(id);
      return user ? mentionOf(state, user) : EMPTY_USER;
    },
  );
}

export const userColumns = (state: CloudreveState): Columns<UserFact> => ({
  ...RECORD_COLUMNS,
  email: ({ email }) => email,
  nick: ({ nick }) => nick,
  status: ({ status }) => status,
  group_id: ({ group }) => group,
  storage: ({ id }) => state.drive.usedBy(id),
  two_factor: ({ twoFactorSecret }) => twoFactorSecret,
  avatar: ({ avatar }) => avatar,
  options: (user) => JSON.stringify(optionsOf(user)),
  authn: authnOf,
});
