import { systemClock } from "../clock.ts";
import type { ClientError } from "../errors/client-error.ts";
import { AbortedError } from "../errors/transport-errors.ts";
import { untilAborted } from "../pipeline/until-aborted.ts";
import { retryOptions } from "../retry/retry-options.ts";
import { type Hide, hideNothing } from "../secrets/hide.ts";
import { checkUrl } from "./check-url.ts";
import type { DownloadCheckpoint } from "./checkpoint.ts";
import type { DownloadAddress, DownloadTimeouts } from "./download-options.ts";
import { type Journey, RETRY } from "./journey.ts";
import type { Settings } from "./settings.ts";
import type { DownloadSink } from "./sink.ts";
import { Speed } from "./speed.ts";
import { Tail } from "./tail.ts";

const TIMEOUT = { answerMs: 30_000, stallMs: 30_000 };

type TripSettings = Settings &
  Journey["settings"] & { readonly maxRedirects: number; readonly timeout: Required<DownloadTimeouts> };

/** One reading of a download: where it is, what is known about the file, what went wrong lately. */
export class Trip implements Journey {
  readonly settings: TripSettings;
  readonly #sink: DownloadSink | undefined;
  /** Undefined until it was asked for. */
  url: URL | undefined;
  /** The origin that the caller's headers are for. */
  home: string | undefined;
  offset: number;
  size: number | undefined;
  etag: string | undefined;
  lastModified: string | undefined;
  /** The end was reached, although the size was not known. */
  ended = false;
  hide: Hide = hideNothing;
  attempts = 0;
  waitedMs = 0;
  /** In a row, without a byte. */
  failures = 0;
  renewed = false;
  progressAt: number;
  /** What the server said in place of the file. */
  refused: ClientError | undefined;
  readonly tail: Tail | undefined;
  readonly #speed: Speed;
  readonly #controller = new AbortController();
  readonly #onAbort = () => this.#controller.abort(this.#aborted(this.settings.signal?.reason));

  constructor(settings: Settings, start: DownloadCheckpoint, sink?: DownloadSink) {
    const { operation, url, clock = systemClock, maxRedirects = 5, random = Math.random } = settings;
    this.settings = {
      ...settings,
      clock,
      maxRedirects,
      random,
      retry: retryOptions(operation, settings.retry, RETRY),
      timeout: { ...TIMEOUT, ...settings.timeout },
      fetch: settings.fetch ?? ((request: Request, init?: RequestInit) => fetch(request, init)),
    };
    this.#sink = sink;
    this.url = typeof url === "function" ? undefined : url;
    this.home = this.url?.origin;
    this.tail = settings.isWhole && new Tail();
    this.offset = start.offset;
    this.size = start.size;
    this.etag = start.etag;
    this.lastModified = start.lastModified;
    this.progressAt = clock.now();
    this.#speed = new Speed(this.progressAt);
    if (settings.signal?.aborted) this.#onAbort();
    else settings.signal?.addEventListener("abort", this.#onAbort, { once: true });
  }

  /** Aborts with the error that waits reject with. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get isComplete(): boolean {
    return this.ended || this.offset === this.size;
  }

  get checkpoint(): DownloadCheckpoint {
    const { offset, size, etag, lastModified } = this;
    return {
      offset,
      ...(size !== undefined && { size }),
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    };
  }

  /** Where the bytes are; asks for it when nobody has yet. */
  async located(): Promise<URL> {
    if (this.url !== undefined) return this.url;
    const { operation, url: locate } = this.settings;
    const address = typeof locate === "function" ? locate(this.signal) : { url: locate };
    const { url, size }: DownloadAddress = await untilAborted(Promise.resolve(address), this.signal);
    this.size ??= size;
    this.url = checkUrl(operation, url);
    this.home = this.url.origin;
    return this.url;
  }

  /** Bytes came: the server is well. */
  received(): void {
    this.failures = 0;
    this.renewed = false;
    this.progressAt = this.settings.clock.now();
  }

  /** Whether what was taken can be taken back, to begin at 0 again. */
  get canRewind(): boolean {
    return this.#sink?.rewind !== undefined;
  }

  async rewind(): Promise<void> {
    await untilAborted((async () => this.#sink?.rewind?.())(), this.signal);
    this.offset = 0;
    this.tail?.clear();
  }

  /** Hands the bytes at the offset to the sink. */
  write(chunk: Uint8Array): Promise<void> {
    return untilAborted((async () => this.#sink?.write(chunk, this.offset))(), this.signal);
  }

  /** The reader has taken the bytes. */
  taken(bytes: number): void {
    const { clock, onProgress } = this.settings;
    this.offset += bytes;
    if (onProgress === undefined) return;
    const now = clock.now();
    this.#speed.add(bytes, now);
    onProgress({ bytes: this.offset, total: this.size, bytesPerSecond: this.#speed.perSecond(now) });
  }

  /** Another address of the same file; another server may have other ETags. */
  moveTo(url: URL): void {
    const isSameServer = url.origin === this.url?.origin && !this.settings.sameBySize;
    this.url = url;
    this.renewed = true;
    if (isSameServer) return;
    if (this.offset > 0 && this.size === undefined) return;
    this.etag = undefined;
    this.lastModified = undefined;
  }

  /** Another address for the bytes, if the owner of the download knows one. */
  async renewedUrl(refused: ClientError): Promise<string | URL | undefined> {
    return this.renewed ? undefined : this.settings.renew?.(refused, this.signal);
  }

  /** Ends everything that is under way. */
  stop(reason?: unknown): void {
    this.settings.signal?.removeEventListener("abort", this.#onAbort);
    if (!this.signal.aborted) this.#controller.abort(this.#aborted(reason));
  }

  #aborted(cause: unknown): AbortedError {
    const { attempts, waitedMs } = this;
    return new AbortedError({ operation: this.settings.operation, cause, meta: { attempts, waitedMs } });
  }
}
