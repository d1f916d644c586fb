import { listRecords } from "../../admin/list.ts";
import { POLICY_COLUMNS, policyFrom, viewOfPolicy } from "../../admin/policy-view.ts";
import { done, doneEmpty, fail } from "../../common/envelope.ts";
import type { PolicyFact } from "../../site/facts.ts";
import type { CloudreveState } from "../../state.ts";
import { canSave } from "./can-save.ts";
import { forAdmins } from "./for-admins.ts";

export const adminPolicies = forAdmins({
  listAdminPolicies: ({ body, state }) => {
    const request = { ...body, searches: null };
    const { items, total } = listRecords(state.policies.facts.values(), POLICY_COLUMNS, request);
    return done({ items: items.map(viewOfPolicy), statics: statisticsOf(state, items), total });
  },

  getAdminPolicy: ({ path, state }) => {
    const policy = state.policies.facts.get(path.id);
    return policy ? done(viewOfPolicy(policy)) : fail(40035);
  },

  saveAdminPolicy: ({ body, state }) => {
    const { ID = 0, ...input } = body.policy ?? {};
    if (canSave(state, state.policies.facts, ID)) return done(state.policies.save(ID, policyFrom(input)).id);
    return fail(50001, ID > 0 ? "Failed to save policy" : "Failed to create policy");
  },

  deleteAdminPolicy: ({ path, state }) => {
    if (path.id === 1) return fail(40036);
    const policy = state.policies.facts.get(path.id);
    if (!policy) return fail(40035);
    const [files] = statisticsOf(state, [policy])[path.id] ?? [];
    if (files !== undefined) return fail(40037, String(files));
    // Groups that have others besides do not count.
    const alone = JSON.stringify([path.id]);
    const groups = [...state.groups.facts.values()].filter(
      ({ policies }) => JSON.stringify(policies) === alone,
    );
    if (groups.length > 0) return fail(40038, String(groups.length));
    state.policies.facts.delete(path.id);
    return doneEmpty();
  },
});

/** How many files the policies have, and of how many bytes; nothing for those that have none. */
function statisticsOf(state: CloudreveState, policies: readonly PolicyFact[]): Record<number, number[]> {
  const wanted = new Set(policies.map(({ id }) => id));
  const found: Record<number, number[]> = {};
  for (const { policy, size } of state.drive.files.values()) {
    const [count = 0, bytes = 0] = found[policy] ?? [];
    if (wanted.has(policy)) found[policy] = [count + 1, bytes + size];
  }
  return found;
}
