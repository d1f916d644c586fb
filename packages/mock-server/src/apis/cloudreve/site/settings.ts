import type { SeededRandom } from "../../seeded.ts";
import { DEFAULT_SETTINGS } from "./default-settings.ts";

/** The site's settings, all of them texts. */
export class Settings {
  readonly facts: Map<string, string>;

  constructor(random: SeededRandom) {
    this.facts = new Map(Object.entries(DEFAULT_SETTINGS));
    this.facts.set("secret_key", random.text("0123456789abcdefghijklmnopqrstuvwxyz", 256));
  }

  get(name: string): string {
    return this.facts.get(name) ?? "";
  }

  /** Whether something is switched on. */
  isOn(name: string): boolean {
    return ["1", "true"].includes(this.get(name));
  }

  /** A setting that is a number. */
  number(name: string): number {
    return Number(this.get(name)) || 0;
  }

  /** Changes a setting that there is; others stay unknown. */
  set(name: string, value: string): void {
    if (this.facts.has(name)) this.facts.set(name, value);
  }
}
