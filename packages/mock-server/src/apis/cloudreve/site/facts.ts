import type { RecordFact } from "../common/facts.ts";
import type { Schemas } from "../common/schemas.ts";

/** A storage policy, as administrators see it. */
export interface PolicyFact extends RecordFact {
  shown: Omit<Schemas["AdminPolicy"], "ID" | "CreatedAt" | "UpdatedAt" | "DeletedAt">;
}

/** A server that downloads, as administrators see it. */
export interface NodeFact extends RecordFact {
  shown: Omit<Schemas["AdminNode"], "ID" | "CreatedAt" | "UpdatedAt" | "DeletedAt">;
}

/** A file in a storage that belongs to nobody here until it is imported. */
export interface StoredFileFact {
  readonly policy: number;
  readonly path: string;
  readonly size: number;
}
