import type { Schemas } from "../common/schemas.ts";
import type { NodeFact } from "../site/facts.ts";
import type { Columns } from "./list.ts";
import { RECORD_COLUMNS, recordOf, withoutEmpty } from "./record.ts";

export function viewOfNode(node: NodeFact): Schemas["AdminNode"] {
  return { ...recordOf(node), ...node.shown };
}

export const NODE_COLUMNS: Columns<NodeFact> = {
  ...RECORD_COLUMNS,
  status: ({ shown }) => shown.Status,
  name: ({ shown }) => shown.Name,
  type: ({ shown }) => shown.Type,
  server: ({ shown }) => shown.Server,
  aria2_enabled: ({ shown }) => shown.Aria2Enabled,
  rank: ({ shown }) => shown.Rank,
};

/** A node as an administrator sends it; the text of its options is made anew. */
export function nodeFrom(input: Schemas["AdminNodeInput"]): Partial<NodeFact["shown"]> {
  const { ID, CreatedAt, UpdatedAt, DeletedAt, Aria2Options, ...sent } = input;
  const { Status, Type, Rank, Aria2OptionsSerialized, ...others } = sent;
  return {
    ...others,
    Status: Status ?? 0,
    Type: Type ?? 0,
    Rank: Rank ?? 0,
    Aria2OptionsSerialized: withoutEmpty(Aria2OptionsSerialized ?? {}),
  };
}
