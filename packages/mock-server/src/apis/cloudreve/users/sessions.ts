import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { SeededRandom } from "../../seeded.ts";
import { sessionId } from "../common/ids.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { SessionFact } from "./facts.ts";

export const COOKIE = "cloudreve-session";

/** Sessions by the value of their cookie. */
export class Sessions {
  /** A new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<SessionFact>(10_000);
  private readonly clock: Clock;
  private readonly random: SeededRandom;

  constructor(clock: Clock, random: SeededRandom) {
    this.clock = clock;
    this.random = random;
  }

  /** The session of a `Cookie` header, if the server made it and it has not expired. */
  find(header: string | undefined): SessionFact | undefined {
    const value = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]*)`).exec(header ?? "")?.[1];
    const session = value === undefined ? undefined : this.facts.get(value);
    return session && this.clock.now() < session.writtenAt + TIMELINE.session * 1000 ? session : undefined;
  }

  /** Changes a session, or begins one, and gives the `Set-Cookie` header. */
  write(session: SessionFact | undefined, change: (session: SessionFact) => void): string {
    const now = this.clock.now();
    const written = session ?? { id: sessionId(this.random), writtenAt: now };
    change(written);
    written.writtenAt = now;
    this.facts.set(written.id, written);
    const expires = new Date(now + TIMELINE.cookie * 1000).toUTCString();
    return `${COOKIE}=${written.id}; Path=/; Expires=${expires}; Max-Age=${TIMELINE.cookie}; HttpOnly`;
  }
}
