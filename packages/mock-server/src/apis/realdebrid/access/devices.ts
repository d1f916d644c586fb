import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { SeededRandom } from "../../seeded.ts";
import { clientSecret, longId, shortId, userCode } from "../common/ids.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { DeviceFact } from "./facts.ts";

/** Logins of devices without a browser, from the code on. */
export class Devices {
  /** By device code; a new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<DeviceFact>(1_000);
  /** Whether a waiting login is answered with status 200 and two nulls, as in 2018, and not with 403. */
  waitsWithNulls = false;
  private readonly clock: Clock;
  private readonly random: SeededRandom;

  constructor(clock: Clock, random: SeededRandom) {
    this.clock = clock;
    this.random = random;
  }

  begin(clientId: string, newCredentials: boolean): DeviceFact {
    const device: DeviceFact = {
      deviceCode: longId(this.random),
      userCode: userCode(this.random),
      clientId,
      newCredentials,
      createdAt: this.clock.now(),
    };
    this.facts.set(device.deviceCode, device);
    return device;
  }

  /** All logins, the oldest first, with where they stand. */
  list() {
    return [...this.facts.values()].map((device) => {
      const { userCode: code, clientId, createdAt, decision, redeemedAt } = device;
      const waiting = this.expired(device) ? ("expired" as const) : ("waiting" as const);
      const status = redeemedAt === undefined ? (decision ?? waiting) : ("signed in" as const);
      return { userCode: code, clientId, createdAt, expiresAt: this.endOf(device), status };
    });
  }

  /** The login behind a device code, as long as it can still be finished. */
  find(deviceCode: string): DeviceFact | undefined {
    const device = this.facts.get(deviceCode);
    return device && device.decision !== "denied" && !this.expired(device) ? device : undefined;
  }

  decide(code: string, decision: "approved" | "denied"): DeviceFact {
    const wanted = code.trim().toUpperCase();
    const device = [...this.facts.values()].find((candidate) => candidate.userCode === wanted);
    if (!device) throw new Error(`no device login has the user code ${code}`);
    if (this.expired(device)) throw new Error(`the user code ${code} has expired`);
    if (device.decision) throw new Error(`the user code ${code} was ${device.decision} before`);
    device.decision = decision;
    if (decision === "approved" && device.newCredentials) {
      device.credentials = { clientId: shortId(this.random), clientSecret: clientSecret(this.random) };
    }
    return device;
  }

  /** The login that an app may have a token for, which works once. */
  accepted(deviceCode: string, clientId: string): DeviceFact | undefined {
    const device = this.find(deviceCode);
    if (device?.decision !== "approved" || device.redeemedAt !== undefined) return undefined;
    return clientId === (device.credentials?.clientId ?? device.clientId) ? device : undefined;
  }

  redeem(device: DeviceFact): void {
    device.redeemedAt = this.clock.now();
  }

  private expired(device: DeviceFact): boolean {
    return this.clock.now() >= this.endOf(device);
  }

  private endOf({ createdAt }: DeviceFact): number {
    return createdAt + TIMELINE.deviceCode * 1000;
  }
}
