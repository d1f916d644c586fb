import type { Schemas } from "../common/schemas.ts";

/** Bytes as they arrived. */
export interface ReceivedPart {
  readonly length: number;
  /** In hex digits. */
  readonly sha256: string;
  readonly md5: string;
  /** Missing when the file is too large to be kept. */
  readonly bytes?: Uint8Array;
}

/** An upload that was begun, as the server and the storage know it. */
export interface UploadFact {
  readonly id: string;
  readonly owner: number;
  readonly policy: number;
  readonly type: Schemas["StoragePolicyType"];
  /** Number of the file that holds the name until the upload is finished. */
  readonly file: number;
  /** Where the storage keeps the file. */
  readonly key: string;
  /** Id of the upload at the storage. */
  readonly storageId: string;
  readonly size: number;
  /** 0 is one piece. */
  readonly chunkSize: number;
  readonly createdAt: number;
  readonly expiresAt: number;
  /** When the file last changed; 0 for unknown. */
  readonly lastModified: number;
  readonly keepsBytes: boolean;
  /** By number of the chunk. */
  readonly parts: Map<number, ReceivedPart>;
  /** When the first byte came. */
  startedAt?: number;
  /** The whole file, since the storage has it. */
  stored?: { readonly at: number; readonly parts: readonly ReceivedPart[] };
  /** When the server was told of it, after which it knows the upload no more. */
  endedAt?: number;
}
