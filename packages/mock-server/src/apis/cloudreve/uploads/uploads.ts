import type { Clock } from "../../../clock.ts";
import type { SeededRandom } from "../../seeded.ts";
import { uuid } from "../common/ids.ts";
import type { Drive } from "../files/drive.ts";
import type { FileFact } from "../files/facts.ts";
import type { Settings } from "../site/settings.ts";
import { droppedAt, endOf, recycledAt, type Watch } from "./ends.ts";
import type { UploadFact } from "./facts.ts";
import { KEPT_BYTES, KEPT_FILE } from "./parts.ts";

type NewUpload = Pick<UploadFact, "owner" | "policy" | "type" | "size" | "chunkSize" | "lastModified">;

/** Uploads of all users, by id. One that has ended stays, with the name it holds, until the server cleans up. */
export class Uploads {
  /** As many as the mock keeps; beginning more is refused. */
  static readonly limit = 10_000;

  readonly facts = new Map<string, UploadFact>();
  /** Types of storage that do not answer. */
  readonly down = new Set<string>();
  /** Paths of files that slave nodes have, and the server knows nothing of. */
  readonly leftOnNodes = new Set<string>();
  /** Whether slave nodes reach the server, to tell it of finished uploads. */
  nodesReachServer = true;
  private readonly clock: Clock;
  private readonly random: SeededRandom;
  private readonly drive: Drive;
  private readonly settings: Settings;
  private readonly startedAt: number;

  constructor(clock: Clock, random: SeededRandom, drive: Drive, settings: Settings) {
    this.clock = clock;
    this.random = random;
    this.drive = drive;
    this.settings = settings;
    this.startedAt = clock.now();
  }

  nextId(): string {
    return uuid(this.random);
  }

  /** Begins an upload for a file that holds its name. */
  add(id: string, file: FileFact, given: NewUpload): UploadFact {
    const now = this.clock.now();
    const upload: UploadFact = {
      ...given,
      id,
      file: file.id,
      key: file.sourceName,
      storageId: this.random.text("0123456789abcdef", 32),
      createdAt: now,
      expiresAt: now + this.settings.number("upload_session_timeout") * 1000,
      keepsBytes: given.size <= KEPT_FILE && this.keptBytes() + given.size <= KEPT_BYTES,
      parts: new Map(),
    };
    this.facts.set(id, upload);
    return upload;
  }

  /** An upload that the server still knows. */
  find(id: string): UploadFact | undefined {
    const upload = this.facts.get(id);
    return upload && this.clock.now() < endOf(upload, this.watch) ? upload : undefined;
  }

  /** An upload as a storage knows it: it may outlive what the server knows. */
  findStored(test: (upload: UploadFact) => boolean): UploadFact | undefined {
    const now = this.clock.now();
    for (const upload of this.facts.values()) {
      const isThere = now < upload.expiresAt && now < droppedAt(upload, this.watch);
      if (isThere && test(upload)) return upload;
    }
    return undefined;
  }

  /** The file that holds the name, unless it was deleted. */
  placeholderOf({ id, file }: UploadFact): FileFact | undefined {
    const found = this.drive.files.get(file);
    return found?.upload === id ? found : undefined;
  }

  /** Files of a user that only hold their names. */
  placeholdersOf(owner: number): FileFact[] {
    return [...this.drive.files.values()].filter((file) => file.owner === owner && file.upload !== undefined);
  }

  /** Takes a file away, and its upload if it is still under way. */
  drop(file: FileFact): void {
    this.drive.removeFile(file);
    this.facts.delete(file.upload ?? "");
  }

  /** The server forgets an upload; its name stays taken until the server cleans up. */
  end(file: FileFact): void {
    const upload = this.facts.get(file.upload ?? "");
    if (upload) upload.endedAt ??= this.clock.now();
  }

  /** Takes away what the server's cleaning has taken away by now. */
  settle(): void {
    const now = this.clock.now();
    for (const upload of this.facts.values()) {
      if (recycledAt(endOf(upload, this.watch), this.startedAt) > now) continue;
      const file = this.placeholderOf(upload);
      if (file) this.drive.removeFile(file);
      this.facts.delete(upload.id);
    }
  }

  private get watch(): Watch {
    return {
      interval: this.settings.number("onedrive_monitor_timeout") * 1000,
      patience: this.settings.number("onedrive_callback_check") * 1000,
    };
  }

  private keptBytes(): number {
    let bytes = 0;
    for (const file of this.drive.files.values()) bytes += file.bytes?.length ?? 0;
    for (const upload of this.facts.values()) if (upload.keepsBytes) bytes += upload.size;
    return bytes;
  }
}
