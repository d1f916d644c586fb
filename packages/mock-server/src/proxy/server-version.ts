import type { StartTimer } from "../runtime/timers.ts";
import { CLOUDREVE_VERSIONS, type CloudreveVersion } from "../specs.ts";
import type { Target } from "./target.ts";

const LONGEST_ANSWER = 10_000;
const WAIT_MS = 5_000;

/** The described Cloudreve that is nearest to a version such as `3.7.1`; the newer of two. */
export function nearestVersion(told: string): CloudreveVersion | undefined {
  const wanted = numberOf(told);
  if (wanted === undefined) return undefined;
  const distance = (version: CloudreveVersion) => Math.abs((numberOf(version) ?? 0) - wanted);
  return [...CLOUDREVE_VERSIONS].reverse().sort((a, b) => distance(a) - distance(b))[0];
}

function numberOf(version: string): number | undefined {
  const [, major, minor, patch = "0"] = /^\s*v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  return Number(major) * 1_000_000 + Number(minor) * 1_000 + Number(patch);
}

/** The version in the answer of a ping. */
export function versionIn(body: unknown): string | undefined {
  const data = typeof body === "object" && body !== null ? Reflect.get(body, "data") : undefined;
  return typeof data === "string" && data.length <= 100 ? data : undefined;
}

/** Asks the server once; `undefined` when it does not say. */
export function askVersion(target: Target, timer: StartTimer): Promise<string | undefined> {
  return new Promise((resolve) => {
    const question = target.request({
      ...target.connect,
      method: "GET",
      path: "/api/v3/site/ping",
      headers: { host: target.host, accept: "application/json" },
    });
    const cancel = timer(() => done(undefined), WAIT_MS);
    const done = (version: string | undefined) => {
      cancel();
      resolve(version);
      question.destroy();
    };
    question.on("error", () => done(undefined));
    question.on("response", (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => {
        text += part;
        if (text.length > LONGEST_ANSWER) done(undefined);
      });
      answer.on("error", () => done(undefined));
      answer.on("end", () => done(parse(text)));
    });
    question.end();
  });
}

function parse(text: string): string | undefined {
  try {
    return versionIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}
