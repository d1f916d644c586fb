import { createHash, type Hash } from "node:crypto";

/** A body that went through, as far as it was kept. */
export interface TappedBody {
  /** In all, as they were sent. */
  readonly length: number;
  /** `undefined` when there were more than the cap. */
  readonly bytes: Buffer | undefined;
  /** Hex, when it was asked for. */
  readonly sha256: string | undefined;
  /** Whether the end was seen. */
  readonly complete: boolean;
}

const NONE = Buffer.alloc(0);

/** Keeps a copy of the bytes of a body, up to a cap. */
export class BodyTap {
  private readonly cap: number;
  private readonly hash: Hash | undefined;
  private chunks: Buffer[] = [];
  private count = 0;
  private ended = false;
  private isLong = false;

  constructor(cap: number, hashing: boolean) {
    this.cap = cap;
    this.hash = hashing ? createHash("sha256") : undefined;
  }

  get length(): number {
    return this.count;
  }

  /** How many bytes are held. */
  get kept(): number {
    return this.isLong ? 0 : this.count;
  }

  /** Of a body that is said to be longer than the cap nothing is kept, not even its beginning for a while. */
  announce(length: number | undefined): void {
    if (length !== undefined && length > this.cap) this.isLong = true;
  }

  take(chunk: Buffer): void {
    this.count += chunk.length;
    this.hash?.update(chunk);
    if (this.count > this.cap) this.isLong = true;
    if (!this.isLong) this.chunks.push(chunk);
    else if (this.chunks.length > 0) this.chunks = [];
  }

  end(): void {
    this.ended = true;
  }

  /** Called once, since a hash tells itself once. */
  body(): TappedBody {
    const [first = NONE, ...others] = this.chunks;
    const kept = others.length === 0 ? first : Buffer.concat(this.chunks);
    return {
      length: this.count,
      bytes: this.isLong ? undefined : kept,
      sha256: this.hash?.digest("hex"),
      complete: this.ended,
    };
  }
}
