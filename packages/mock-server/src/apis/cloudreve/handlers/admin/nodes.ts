import { listRecords } from "../../admin/list.ts";
import { NODE_COLUMNS, nodeFrom, viewOfNode } from "../../admin/node-view.ts";
import { byNumber } from "../../admin/record.ts";
import { done, doneEmpty, fail } from "../../common/envelope.ts";
import { canSave } from "./can-save.ts";
import { forAdmins } from "./for-admins.ts";

const ACTIVE = 0;

export const adminNodes = forAdmins({
  /** A node that is not suspended counts as active, whether or not it answers. */
  listAdminNodes: ({ body, state }) => {
    const { items, total } = listRecords(state.nodes.facts.values(), NODE_COLUMNS, body);
    const used = items.filter(({ shown }) => shown.Status === ACTIVE);
    const active = byNumber(
      used,
      ({ id }) => id,
      () => true,
    );
    return done({ items: items.map(viewOfNode), active, total });
  },

  getAdminNode: ({ path, state }) => {
    const node = state.nodes.facts.get(path.id);
    return node ? done(viewOfNode(node)) : fail(50001, "Node not exist");
  },

  saveAdminNode: ({ body, state }) => {
    const { ID = 0, ...input } = body.node ?? {};
    if (canSave(state, state.nodes.facts, ID)) return done(state.nodes.save(ID, nodeFrom(input)).id);
    return fail(50001, ID > 0 ? "Failed to save node record" : "Failed to create node record");
  },

  enableAdminNode: ({ path, state }) => {
    const node = state.nodes.facts.get(path.id);
    if (!node) return fail(50001, "Node not found");
    if (node.id === 1) return fail(40046);
    node.shown = { ...node.shown, Status: path.desired };
    node.updatedAt = state.clock.now();
    return doneEmpty();
  },

  deleteAdminNode: ({ path, state }) => {
    if (!state.nodes.facts.has(path.id)) return fail(50001, "Node record not found");
    if (path.id === 1) return fail(40046);
    state.nodes.facts.delete(path.id);
    return doneEmpty();
  },
});
