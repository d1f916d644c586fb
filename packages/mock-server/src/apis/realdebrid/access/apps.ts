import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { SeededRandom } from "../../seeded.ts";
import { longId } from "../common/ids.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { AppCredentials, AppFact, AuthorizationCodeFact, Scope } from "./facts.ts";

const OPEN_SCOPES: readonly Scope[] = ["unrestrict", "torrents", "downloads", "user"];

/** A registered app with a secret of its own, for the flows that need one. */
export const MOCK_APP: AppFact = {
  clientId: "MOCKAPPCLIENT",
  clientSecret: "0000000000000mock0app0secret000000000000",
  name: "Mock App",
  scopes: [...OPEN_SCOPES, "streaming", "traffic", "settings"],
  redirectUris: ["https://app.example.com/callback"],
  passwordGrant: false,
};

/** Apps that have a secret: the registered ones, and those bound to the user. */
export class Apps {
  /** By client id; a new one beyond the limit replaces the oldest. */
  readonly registered = new BoundedMap<AppFact>(1_000).set(MOCK_APP.clientId, MOCK_APP);
  /** Those bound to the user, by client id; a new one beyond the limit replaces the oldest. */
  readonly bound = new BoundedMap<AppFact>(10_000);
  /** By code; a new one beyond the limit replaces the oldest. */
  readonly codes = new BoundedMap<AuthorizationCodeFact>(1_000);
  private readonly clock: Clock;
  private readonly random: SeededRandom;

  constructor(clock: Clock, random: SeededRandom) {
    this.clock = clock;
    this.random = random;
  }

  /** A webmaster registers an app, or registers it anew. */
  register(app: AppFact): void {
    this.registered.set(app.clientId, app);
  }

  /** Real-Debrid allows an app to sign users in with login and password. */
  allowPasswords(clientId: string): void {
    const app = this.registered.get(clientId);
    if (!app) throw new Error(`no app is registered as ${clientId}`);
    this.register({ ...app, passwordGrant: true });
  }

  /** Credentials made for the user of an app. One that is not registered counts as an open-source one. */
  bind(credentials: AppCredentials, clientId: string): void {
    const { name, scopes } = this.registered.get(clientId) ?? { name: clientId, scopes: OPEN_SCOPES };
    const app = { ...credentials, name, scopes, redirectUris: [], passwordGrant: false };
    this.bound.set(app.clientId, app);
  }

  /** The app with this id, if the secret is right. */
  authenticate({ clientId, clientSecret }: AppCredentials): AppFact | undefined {
    const app = this.registered.get(clientId) ?? this.bound.get(clientId);
    return app?.clientSecret === clientSecret ? app : undefined;
  }

  /** The code that a website gets with the redirect, good for one exchange. */
  issueCode(clientId: string, redirectUri: string): string {
    const expiresAt = this.clock.now() + TIMELINE.authorizationCode * 1000;
    const fact = { code: longId(this.random), clientId, redirectUri, expiresAt };
    this.codes.set(fact.code, fact);
    return fact.code;
  }

  /** Whether a code is good, for this app and this address. */
  honours(wanted: Omit<AuthorizationCodeFact, "expiresAt">): boolean {
    const fact = this.codes.get(wanted.code);
    if (!fact || fact.clientId !== wanted.clientId || fact.redirectUri !== wanted.redirectUri) return false;
    return this.clock.now() < fact.expiresAt;
  }
}
