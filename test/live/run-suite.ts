import type { LiveCase } from "./case.ts";
import { CASES } from "./cases/index.ts";
import { NotOffered } from "./check.ts";
import { type Facts, learn } from "./learn.ts";
import { liveCase, Run, type Wiring } from "./live.ts";
import type { Settings } from "./settings.ts";
import { sweep } from "./sweep.ts";

const LIMIT_MS = 120_000;
const SWEEP_MS = 300_000;

export interface SuiteOptions {
  readonly wiring?: Wiring;
  readonly cases?: readonly LiveCase[];
  /** Is told each line. */
  readonly write: (line: string) => void;
  /** Ends the run, which then cleans up. */
  readonly signal?: AbortSignal;
}

export interface Tally {
  passed: number;
  failed: number;
  notOffered: number;
}

/** Runs all cases against a server, one after another, and removes what they made. */
export async function runSuite(settings: Settings, options: SuiteOptions): Promise<Tally> {
  const { write, signal, cases = CASES } = options;
  const run = new Run(settings, options.wiring);
  const tally: Tally = { passed: 0, failed: 0, notOffered: 0 };
  const fail = (name: string, error: unknown) => {
    tally.failed += 1;
    write(`FAILED       ${name}: ${describe(error)}`);
  };
  const attempt = async (one: LiveCase, facts: Facts) => {
    const reason = reasonAgainst(one, facts);
    const start = run.clock.now();
    try {
      if (reason !== undefined) throw new NotOffered(reason);
      await limited(run, one.limitMs ?? LIMIT_MS, signal, (own) => one.run(liveCase(run, facts, own)));
      tally.passed += 1;
      write(`passed       ${one.name} (${run.clock.now() - start} ms)`);
    } catch (error) {
      if (!(error instanceof NotOffered)) return fail(one.name, error);
      tally.notOffered += 1;
      write(`not offered  ${one.name}: ${error.message}`);
    }
  };
  let facts: Facts | undefined;
  try {
    facts = await limited(run, LIMIT_MS, signal, (own) => learn(run, own));
    write(describeServer(facts));
    for (const one of cases) if (!signal?.aborted) await attempt(one, facts);
    if (signal?.aborted) fail("all cases", "ended by the user");
  } catch (error) {
    fail("find out what the server offers", error);
  }
  if (facts?.account) {
    const problems = await limited(run, SWEEP_MS, undefined, (own) => sweep(run, own)).catch(asProblem);
    if (problems.length > 0) fail("leave nothing behind", problems.join("; "));
    else {
      tally.passed += 1;
      write("passed       leave nothing behind");
    }
    await limited(run, LIMIT_MS, undefined, (own) => run.logOut(own)).catch((error) =>
      fail("log out", error),
    );
  }
  write(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.notOffered} not offered by this server`);
  return tally;
}

function reasonAgainst({ needs = [] }: LiveCase, facts: Facts): string | undefined {
  for (const need of needs) {
    const reason = need(facts);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Runs work that is aborted after its time, and does not wait for work that does not listen. */
async function limited<T>(
  { clock }: Run,
  limitMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const aborted = Promise.withResolvers<never>();
  const end = (reason: unknown) => {
    stop.abort(reason);
    aborted.reject(reason);
  };
  const onAbort = () => end(new Error("ended by the user"));
  if (outer?.aborted) onAbort();
  outer?.addEventListener("abort", onAbort, { once: true });
  const cancel = clock.setTimer(limitMs, () => end(new Error(`not done within ${limitMs} ms`)));
  try {
    return await Promise.race([work(stop.signal), aborted.promise]);
  } finally {
    cancel();
    outer?.removeEventListener("abort", onAbort);
    aborted.promise.catch(() => {});
  }
}

const asProblem = (error: unknown) => [describe(error)];

/** The first line: nothing that an error holds besides its message. */
function describe(error: unknown): string {
  return String(error).split("\n", 1)[0] ?? "";
}

function describeServer({ version, site, account }: Facts): string {
  const captcha = site.loginCaptcha ? site.captcha_type : "no";
  const server = `Cloudreve ${version}, ${captcha} captcha`;
  if (!account) return `${server}; nobody could log in`;
  const { user, storage } = account;
  return `${server}; group ${user.group.name}, files at ${storage}`;
}
