import type { Clock } from "@debrid-drive/runtime";
import { Speed } from "@debrid-drive/runtime/transfer";

export interface UploadProgress {
  /** Bytes that were acknowledged, those of earlier runs included. Falls back when the upload has to begin anew. */
  readonly bytes: number;
  /** Bytes of the whole file. */
  readonly total: number;
  /** Over the last five seconds. */
  readonly bytesPerSecond: number;
}

/** Tells how far an upload is. */
export class ProgressTeller {
  readonly #clock: Clock;
  readonly #total: number;
  readonly #tell: ((progress: UploadProgress) => void) | undefined;
  readonly #speed: Speed;
  #bytes = 0;

  constructor(clock: Clock, total: number, tell: ((progress: UploadProgress) => void) | undefined) {
    this.#clock = clock;
    this.#total = total;
    this.#tell = tell;
    this.#speed = new Speed(clock.now());
  }

  /** So many bytes are there, without having been sent just now. */
  begin(bytes: number): void {
    this.#bytes = bytes;
  }

  add(bytes: number): void {
    this.#bytes += bytes;
    const now = this.#clock.now();
    this.#speed.add(bytes, now);
    this.#tell?.({ bytes: this.#bytes, total: this.#total, bytesPerSecond: this.#speed.perSecond(now) });
  }
}
