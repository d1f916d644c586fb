import { GROUP_COLUMNS, groupFrom, viewOfGroup } from "../../admin/group-view.ts";
import { listRecords } from "../../admin/list.ts";
import { viewOfPolicy } from "../../admin/policy-view.ts";
import { byNumber } from "../../admin/record.ts";
import { done, doneEmpty, fail } from "../../common/envelope.ts";
import type { CloudreveState } from "../../state.ts";
import { canSave } from "./can-save.ts";
import { forAdmins } from "./for-admins.ts";

/** Groups up to this number come with the server. */
const LAST_OF_SYSTEM = 3;

export const adminGroups = forAdmins({
  listAllAdminGroups: ({ state }) => done([...state.groups.facts.values()].map(viewOfGroup)),

  listAdminGroups: ({ body, state }) => {
    const request = { ...body, searches: null };
    const { items, total } = listRecords(state.groups.facts.values(), GROUP_COLUMNS, request);
    const policies = new Set(items.flatMap((group) => group.policies ?? []));
    return done({
      items: items.map(viewOfGroup),
      statics: byNumber(
        items,
        ({ id }) => id,
        ({ id }) => membersOf(state, id),
      ),
      policies: byNumber(
        policies,
        (id) => id,
        (id) => viewOfPolicy(state.policies.facts.get(id)),
      ),
      total,
    });
  },

  getAdminGroup: ({ path, state }) => {
    const group = state.groups.facts.get(path.id);
    return group ? done(viewOfGroup(group)) : fail(40039);
  },

  saveAdminGroup: ({ body, state }) => {
    const { ID = 0, ...input } = body.group ?? {};
    if (canSave(state, state.groups.facts, ID)) return done(state.groups.save(ID, groupFrom(input)).id);
    return fail(50001, ID > 0 ? "Failed to save group record" : "Failed to create group record");
  },

  deleteAdminGroup: ({ path, state }) => {
    if (!state.groups.facts.has(path.id)) return fail(40039);
    if (path.id <= LAST_OF_SYSTEM) return fail(40040);
    const members = membersOf(state, path.id);
    if (members > 0) return fail(40041, String(members));
    state.groups.facts.delete(path.id);
    return doneEmpty();
  },
});

const membersOf = (state: CloudreveState, id: number): number =>
  [...state.users.facts.values()].filter(({ group }) => group === id).length;
