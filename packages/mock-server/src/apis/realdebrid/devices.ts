import type { Clock } from "../../clock.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { SeededRandom } from "../seeded.ts";
import type { DeviceFact } from "./facts.ts";
import { clientSecret, longId, shortId, userCode } from "./ids.ts";
import { TIMELINE } from "./timeline.ts";

/** Logins of devices without a browser, from the code on. */
export class Devices {
  /** By device code; a new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<DeviceFact>(1_000);
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

  /** Whether an app may have a token for a device code, which works once. */
  redeem(deviceCode: string, clientId: string): boolean {
    const device = this.find(deviceCode);
    if (device?.decision !== "approved" || device.redeemedAt !== undefined) return false;
    if (clientId !== (device.credentials?.clientId ?? device.clientId)) return false;
    device.redeemedAt = this.clock.now();
    return true;
  }

  private expired(device: DeviceFact): boolean {
    return this.clock.now() >= device.createdAt + TIMELINE.deviceCode * 1000;
  }
}
