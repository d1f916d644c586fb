import { createHash } from "node:crypto";
import { BoundedMap } from "../../bounded-map.ts";

export type ContainerFailure = "empty" | "too big" | "no container";

const MOST_BYTES = 1024 * 1024;
/** The key at the end of a DLC container is that long. */
const DLC_KEY = 88;

/** Container files, each a list of links. */
export class Containers {
  private readonly contents = new BoundedMap<readonly string[]>(1_000);

  /** Says what is in a container: by its address, or by its bytes. */
  put(container: string | Uint8Array, links: readonly string[]): void {
    this.contents.set(typeof container === "string" ? new URL(container).href : digest(container), links);
  }

  /** The links in a container file. The mock can't decrypt: what nobody put in is two links made of the bytes. */
  open(bytes: Uint8Array): readonly string[] | ContainerFailure {
    if (bytes.length === 0) return "empty";
    if (bytes.length > MOST_BYTES) return "too big";
    const name = digest(bytes);
    return this.contents.get(name) ?? (isContainer(bytes) ? linksIn(name) : "no container");
  }

  /** The links in the container at an address. */
  openAt({ href, pathname }: URL): readonly string[] | ContainerFailure {
    const known = this.contents.get(href);
    if (known) return known;
    return /\.(dlc|rsdf|ccf|ccf3)$/i.test(pathname) ? linksIn(digest(Buffer.from(href))) : "no container";
  }
}

const digest = (bytes: Uint8Array): string => createHash("sha1").update(bytes).digest("hex");

const linksIn = (name: string): readonly string[] =>
  [1, 2].map((part) => `https://files.example.com/${name.slice(0, 12)}.part${part}.rar`);

/** CCF and CCF3 begin with their name, RSDF is hexadecimal text, DLC is Base64 text that ends in a key. */
function isContainer(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("latin1").trim();
  if (text.startsWith("CCF")) return true;
  return /^[\da-f]+$/i.test(text) || (/^[\da-z+/]+={0,2}$/i.test(text) && text.length > DLC_KEY);
}
