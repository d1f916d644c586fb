import { Cloudreve, type CloudreveOptions } from "@debrid-drive/cloudreve-client";
import { RealDebrid, type RealDebridOptions } from "@debrid-drive/realdebrid-client";
import { type Answer, type Arrived, json, startScriptedServer } from "../../support/scripted-server.ts";

/** By method and path: answers for requests in turn, the last one for all that follow; or what answers each. */
export type Answers = Readonly<Record<string, readonly Answer[] | ((arrived: Arrived) => Answer)>>;

/** The envelope that a Cloudreve server puts its data into. */
export const envelope = (data?: unknown, code = 0): Answer => json({ code, data, msg: "" });

export interface Wire {
  /** Method, target and body of each request. */
  readonly lines: readonly string[];
  readonly arrived: readonly Arrived[];
  /** What the call gave, or failed with. */
  readonly end: unknown;
}

async function record(answers: Answers, other: Answer, call: (url: string) => PromiseLike<unknown>) {
  const counts = new Map<string, number>();
  await using server = await startScriptedServer((arrived, response) => {
    const route = `${arrived.method} ${arrived.target.split("?", 1)[0]}`;
    const given = answers[route];
    const nth = counts.get(route) ?? 0;
    counts.set(route, nth + 1);
    const answer = (typeof given === "function" ? given(arrived) : (given?.[nth] ?? given?.at(-1))) ?? other;
    if (answer !== CUT) return answer;
    response.destroy();
    return undefined;
  });
  const end: unknown = await call(server.url).then(
    (data) => data,
    (error: unknown) => error,
  );
  const lines = server.arrived.map(({ method, target, body }) => `${method} ${target} ${body}`.trimEnd());
  return { lines, arrived: server.arrived, end };
}

/** The connection ends without an answer. */
export const CUT: Answer = {};

/** What a call to Cloudreve puts on the wire; every request that is not scripted is taken. */
export const driveLines = (
  call: (drive: Cloudreve, url: string) => PromiseLike<unknown>,
  answers: Answers = {},
  options: Partial<CloudreveOptions> = {},
): Promise<Wire> =>
  record(answers, envelope(), (baseUrl) =>
    call(new Cloudreve({ version: "3.8.3", retry: false, ...options, baseUrl }), baseUrl),
  );

/** What a call to Real-Debrid puts on the wire. */
export const debridLines = (
  call: (rd: RealDebrid) => PromiseLike<unknown>,
  answers: Answers = {},
  options: RealDebridOptions = {},
): Promise<Wire> =>
  record(answers, json({}), (baseUrl) =>
    call(new RealDebrid({ auth: "MADE-UP-TOKEN", ...options, baseUrl })),
  );

/** The lines without their bodies. */
export const routes = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.split(" ", 2).join(" "));
