import { createHmac } from "node:crypto";
import type { Clock } from "../../../clock.ts";

/** Signs paths, as links to files and mails carry them in `sign`. */
export class Signer {
  private readonly clock: Clock;
  private readonly secret: string;

  constructor(clock: Clock, secret: string) {
    this.clock = clock;
    this.secret = secret;
  }

  /** The path with its signature, good for this many seconds; 0 is for ever. */
  sign(path: string, seconds: number): string {
    const expires = seconds === 0 ? 0 : Math.floor(this.clock.now() / 1000) + seconds;
    return `${path}?sign=${encodeURIComponent(this.signature(path, expires))}`;
  }

  /** The code that refuses a signature, `undefined` for a good one. */
  check(path: string, sign: string): 403 | 40005 | 40071 | undefined {
    const expires = sign.split(":").at(-1) ?? "";
    if (expires === "") return 403;
    if (!/^\d+$/.test(expires)) return 40071;
    if (expires !== "0" && Number(expires) < Math.floor(this.clock.now() / 1000)) return 40005;
    return this.signature(path, Number(expires)) === sign ? undefined : 40071;
  }

  private signature(path: string, expires: number): string {
    const hash = createHmac("sha256", this.secret).update(`${path}:${expires}`).digest("base64");
    return `${hash.replaceAll("+", "-").replaceAll("/", "_")}:${expires}`;
  }
}
