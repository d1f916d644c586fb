import type { Agent } from "node:http";
import type { Mock, MockSession } from "@debrid-drive/mock-server";
import { bearer, type Credentials, cookieOf, EMAILS, loginOf } from "./accounts.ts";
import { bodyOf, type CheckAnswer } from "./check-answer.ts";
import { type Outcome, send } from "./client.ts";
import type { Operation } from "./operations.ts";
import { trying } from "./progress.ts";
import { Random } from "./random.ts";
import { randomRequest } from "./random-request.ts";
import { RandomValues } from "./random-values.ts";
import { SeenValues } from "./seen-values.ts";
import type { Tally } from "./tally.ts";
import { showRequest, type WireRequest } from "./wire-request.ts";

const LOGIN_EVERY = 60;
const LONGEST_STEP_MS = 2 * 60 * 60 * 1000;

export interface ChapterSettings {
  readonly mock: Mock;
  readonly agent: Agent;
  readonly operations: readonly Operation[];
  readonly tally: Tally;
  readonly check: CheckAnswer;
  readonly seed: number;
  readonly number: number;
}

/** Requests one after another to a session of their own: seed and number say which. */
export class Chapter {
  private readonly settings: ChapterSettings;
  private readonly session: MockSession;
  private readonly random: Random;
  private readonly seen: SeenValues;
  private readonly values: RandomValues;
  private readonly cookies = new Map<string, string>();

  constructor(settings: ChapterSettings) {
    this.settings = settings;
    this.session = settings.mock.session({ limits: false });
    this.random = new Random(`random ${settings.seed} ${settings.number}`);
    this.seen = new SeenValues(this.random);
    this.values = new RandomValues(this.random, (name) => this.seen.pick(name));
  }

  async run(length: number): Promise<void> {
    for (let step = 0; step < length; step += 1) {
      if (step % LOGIN_EVERY === 0) await this.login();
      if (this.random.chance(0.03)) this.session.clock.advance(this.random.integer(0, LONGEST_STEP_MS));
      trying("random request", this.settings.number * 1000 + step);
      await this.step(step);
    }
    this.session.close();
  }

  private async step(step: number): Promise<void> {
    const { operations, tally, check, number } = this.settings;
    const operation = this.random.pick(operations);
    const { owner, credentials } = this.credentials(operation);
    const request = randomRequest(operation, this.random, this.values, credentials);
    const started = performance.now();
    const outcome = await this.send(request);
    tally.see(operation, outcome, performance.now() - started);
    const { status, headers, body } = outcome;
    const shown = () =>
      `chapter ${number}, step ${step}: ${showRequest(request)} -> ${status} ${body.toString().slice(0, 300)}`;
    for (const word of check(operation, request, outcome)) tally.fail(`${operation.id}: ${word}`, shown);
    for (const { operationId, violations, error } of this.session.violations.slice()) {
      const stack = error instanceof Error ? `${error.stack}` : "";
      for (const { message } of violations) {
        tally.fail(`${operationId}: the mock reports ${message}`, () => `${shown()} ${stack}`);
      }
    }
    (this.session.violations as unknown[]).length = 0;
    if (headers["set-cookie"] && owner) this.cookies.set(owner, cookieOf(headers["set-cookie"]));
    this.seen.learn(bodyOf(body, String(headers["content-type"] ?? "")).body);
  }

  private credentials({ api }: Operation): { readonly owner?: string; readonly credentials: Credentials } {
    const { random } = this;
    if (api === "realdebrid") {
      const token = random.chance(0.2) ? this.seen.pick("access_token") : undefined;
      if (token !== undefined) return { credentials: bearer(encodeURIComponent(String(token))) };
      return { credentials: random.chance(0.85) ? bearer() : random.pick([{}, bearer("wrong"), bearer("")]) };
    }
    const owner = random.chance(0.7) ? random.pick(EMAILS.slice(0, 2)) : random.pick([...EMAILS, "nobody"]);
    const cookie = this.cookies.get(owner);
    return { owner, credentials: cookie === undefined ? {} : { cookie } };
  }

  private async login(): Promise<void> {
    for (const email of EMAILS) {
      const { headers } = await this.send(loginOf(email));
      if (headers["set-cookie"]) this.cookies.set(email, cookieOf(headers["set-cookie"]));
    }
  }

  private send(request: WireRequest): Promise<Outcome> {
    const headers = { ...request.headers, "x-mock-session": this.session.id };
    return send(this.settings.mock.url, { ...request, headers }, this.settings.agent).outcome;
  }
}
