import type { SeededRandom } from "../../seeded.ts";
import { LETTERS, uuid } from "../common/ids.ts";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What the server makes up and nobody may guess. */
export class Secrets {
  private readonly random: SeededRandom;

  constructor(random: SeededRandom) {
    this.random = random;
  }

  /** The text of a captcha picture: digits. */
  captcha(length: number): string {
    return this.random.text("0123456789", length);
  }

  /** Id of a link that passes a login on. */
  sessionCopy(): string {
    return uuid(this.random);
  }

  /** Of a link that sets a new password. */
  passwordReset(): string {
    return this.random.text(LETTERS, 32);
  }

  /** For an authenticator app. */
  twoFactor(): string {
    return this.random.text(BASE32, 32);
  }

  /** What a security key has to sign, 32 bytes in base64. */
  challenge(): string {
    const bytes = Array.from({ length: 32 }, () => this.random.integer(0, 255));
    return Buffer.from(bytes).toString("base64");
  }
}
