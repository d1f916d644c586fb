import { pathToFileURL } from "node:url";
import { MOCK_APP, type MockSession, PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { atMoment } from "./at-moment.ts";
import { type Mocks, NOW } from "./mocks.ts";
import { cookieOf, enterPage } from "./page.ts";
import { printedBy } from "./printed-by.ts";
import { type Recorded, recordingFetch } from "./recorded-fetch.ts";
import { fileOf, type Sample } from "./samples.ts";
import type { Scene } from "./scene.ts";
import type { Variables } from "./shell-text.ts";
import { DRIVE } from "./sites.ts";

export interface SampleRun {
  readonly mock: MockSession;
  /** What it printed. */
  readonly output: string;
  /** Its requests, in order. */
  readonly recorded: readonly Recorded[];
  /** The variables of the environment that it was given. */
  readonly env: Variables;
}

let runs = 0;

/** Runs a sample, anew each time, against a mock that it takes for the real services. One at a time. */
export async function runSample(mocks: Mocks, sample: Sample, scene: Scene = {}): Promise<SampleRun> {
  const mock = await mocks.session(scene.server);
  mock.cloudreve.settings.set("siteURL", DRIVE);
  await scene.before?.(mock);
  const env = await environment(mock, scene);
  const cookie = scene.page && cookieOf(mock, env.CLOUDREVE_USER ?? "", scene.page);
  const { send, recorded } = recordingFetch(mock, sample.api, { ...scene, cookie });
  runs += 1;
  const program = `${pathToFileURL(fileOf(sample, ".ts"))}?run=${runs}`;
  const { env: outer } = process;
  const folder = process.cwd();
  const own = await mocks.folder();
  const { fetch } = globalThis;
  const leave = scene.page && enterPage(scene.page);
  try {
    process.chdir(own);
    process.env = { ...outer, ...env };
    globalThis.fetch = send;
    const output = await atMoment(NOW, () => printedBy(() => import(program)));
    return { mock, output, recorded, env };
  } finally {
    globalThis.fetch = fetch;
    leave?.();
    process.env = outer;
    process.chdir(folder);
  }
}

async function environment(mock: MockSession, { user = "user@example.com", env }: Scene): Promise<Variables> {
  return {
    REALDEBRID_TOKEN: PRIVATE_TOKEN,
    REALDEBRID_CLIENT_ID: MOCK_APP.clientId,
    REALDEBRID_CLIENT_SECRET: MOCK_APP.clientSecret,
    CLOUDREVE_URL: DRIVE,
    CLOUDREVE_USER: user,
    CLOUDREVE_PASSWORD: "mock-password",
    ...(await env?.(mock)),
  };
}
