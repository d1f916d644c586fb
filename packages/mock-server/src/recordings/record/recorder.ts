import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { CompiledOperation } from "../../engine/compile-operations.ts";
import type { ApiDocument } from "../../engine/document.ts";
import { maskExchange, type RawExchange } from "./mask-exchange.ts";

/** Far more than a session of a person has. */
const MOST_EXCHANGES = 100_000;
const END = "\n]\n";

interface RecordFile {
  readonly path: string;
  /** Bytes before the end of the list. */
  length: number;
  count: number;
}

/**
 * Writes exchanges without their secrets into a folder, a file for each operation. Each file is a whole list of
 * JSON after each exchange, however the program ends.
 */
export class Recorder {
  private readonly folder: string;
  private readonly files = new Map<string, RecordFile>();
  private total = 0;

  /** @throws Error when the folder has recordings already, or can't be made */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).some((name) => name.endsWith(".json"))) {
      throw new Error(`${folder} has recordings already: name a new folder, or an empty one`);
    }
    this.folder = folder;
  }

  /** How many exchanges were written. */
  get count(): number {
    return this.total;
  }

  take(document: ApiDocument, operation: CompiledOperation, exchange: Omit<RawExchange, "id">): void {
    if (this.total >= MOST_EXCHANGES) return;
    const file = this.fileOf(operation);
    const id = `${kebab(operation.id)}-${file.count + 1}`;
    const masked = maskExchange(document, operation, { id, ...exchange });
    const item = JSON.stringify(masked, null, 2).replaceAll("\n", "\n  ");
    this.write(file, `${file.count === 0 ? "[\n  " : ",\n  "}${item}`);
    this.total += 1;
  }

  private fileOf({ id, method, path }: CompiledOperation): RecordFile {
    const known = this.files.get(id);
    if (known !== undefined) return known;
    const local = path.replace(/^\/(?:api\/v3|rest\/1\.0)\//, "").replace(/[{}]/g, "");
    const name = `${method.toUpperCase()}_${local.replace(/[^\w.-]+/g, "_").replace(/^_|_$/g, "")}.json`;
    const file = { path: join(this.folder, name), length: 0, count: 0 };
    this.files.set(id, file);
    return file;
  }

  /** At once: whoever has an answer finds it in the folder. */
  private write(file: RecordFile, text: string): void {
    const bytes = Buffer.from(text + END);
    const handle = openSync(file.path, file.count === 0 ? "wx" : "r+", 0o600);
    try {
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(handle, bytes, done, bytes.length - done, file.length + done);
      }
    } finally {
      closeSync(handle);
    }
    file.length += bytes.length - END.length;
    file.count += 1;
  }
}

const kebab = (id: string): string => id.replace(/[A-Z]+/g, (capitals) => `-${capitals.toLowerCase()}`);
