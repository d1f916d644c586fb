import { listRecords } from "../../admin/list.ts";
import { refusalOf } from "../../admin/outside.ts";
import { removeUser } from "../../admin/removal.ts";
import { userColumns, viewOfUser } from "../../admin/user-view.ts";
import { done, doneEmpty, fail } from "../../common/envelope.ts";
import type { Schemas } from "../../common/schemas.ts";
import type { CloudreveState } from "../../state.ts";
import type { UserFact } from "../../users/facts.ts";
import { GROUP } from "../../users/groups.ts";
import { canSave } from "./can-save.ts";
import { forAdmins } from "./for-admins.ts";

type Input = Schemas["AdminUserInput"];

/** The account that came with the server. */
const FIRST = 1;

export const adminUsers = forAdmins({
  listAdminUsers: ({ body, state }) => {
    const { items, total } = listRecords(state.users.facts.values(), userColumns(state), body);
    return done({ items: items.map((user) => viewOfUser(state, user)), total });
  },

  getAdminUser: ({ path, state }) => {
    const user = state.users.facts.get(path.id);
    return user ? done(viewOfUser(state, user)) : fail(40021);
  },

  /** Answers the number that was sent, also when an unknown one made a new account under another. */
  saveAdminUser: ({ body, state }) => {
    const { ID = 0, ...input } = body.user ?? {};
    const user = state.users.facts.get(ID);
    if (ID === FIRST && input.GroupID !== GROUP.admin) return fail(40042);
    if (ID === FIRST && (input.Status ?? 0) !== 0) return fail(40043);
    const isNew = ID === 0;
    const owner = state.users.byEmail(input.Email ?? "");
    if ((owner && owner !== user) || !canSave(state, state.users.facts, user?.id ?? 0)) {
      return fail(50001, isNew ? "Failed to create user record" : "Failed to save user record");
    }
    if (user) change(state, user, input, body.password ?? "");
    const created = user ?? create(state, input, body.password ?? "", isNew);
    return done(isNew ? created.id : ID);
  },

  /** One after the other: what was deleted before an error stays so. */
  deleteAdminUsers: ({ body, state }) => {
    for (const id of body.id) {
      const user = state.users.facts.get(id);
      if (!user) return fail(40021);
      if (id === FIRST) return fail(40043);
      const refusal = refusalOf(state.policyOf(id));
      if (refusal) return fail(refusal);
      removeUser(state, user);
    }
    return doneEmpty();
  },

  /** Blocks an active account, makes any other one active. */
  toggleAdminUserBan: ({ path, state }) => {
    const user = state.users.facts.get(path.id);
    if (!user) return fail(40021);
    if (user.id === FIRST) return fail(40043);
    const status = user.status === 0 ? 2 : 0;
    user.status = status;
    user.updatedAt = state.clock.now();
    return done(status);
  },
});

/** What saving sets in any case. */
const givenBy = (input: Input) => ({
  email: input.Email ?? "",
  nick: input.Nick ?? "",
  group: input.GroupID ?? 0,
  status: input.Status ?? 0,
  twoFactorSecret: input.TwoFactor ?? "",
});

function change(state: CloudreveState, user: UserFact, input: Input, password: string): void {
  Object.assign(user, givenBy(input), { updatedAt: state.clock.now() });
  if (password !== "") user.password = password;
}

/** A new account has the rest too, except what the mock counts itself. */
function create(state: CloudreveState, input: Input, password: string, isComplete: boolean): UserFact {
  const { profile_off = false, preferred_theme = "" } = input.OptionsSerialized ?? {};
  const avatar = AVATARS.find((one) => one === input.Avatar) ?? "";
  const rest = isComplete ? { avatar, hidden: profile_off, theme: preferred_theme } : {};
  return state.users.add({ ...givenBy(input), password, ...rest });
}

const AVATARS: readonly UserFact["avatar"][] = ["file", "gravatar"];
