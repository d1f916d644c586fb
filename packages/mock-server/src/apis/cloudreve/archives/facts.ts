import type { RecordFact } from "../common/facts.ts";
import type { Schemas } from "../common/schemas.ts";
import type { SelectionFact } from "../files/facts.ts";

/** What a task packs or unpacks. */
export interface PackJobFact {
  readonly task: number;
  readonly owner: number;
  readonly addedAt: number;
  readonly work:
    | {
        readonly kind: "compress";
        readonly source: SelectionFact;
        readonly dst: string;
        readonly name: string;
      }
    | { readonly kind: "decompress"; readonly src: string; readonly dst: string };
}

export interface TaskFact extends RecordFact {
  readonly owner: number;
  readonly type: Schemas["TaskType"];
  status: Schemas["TaskStatus"];
  progress: number;
  /** Empty, or JSON. */
  error: string;
  /** What administrators see of the job, as JSON. */
  readonly props: string;
}
