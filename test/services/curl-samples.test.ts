import { readFile } from "node:fs/promises";
import {
  APIS,
  callOf,
  fileOf,
  Mocks,
  runSample,
  samplesOf,
  sceneOf,
  toMock,
} from "@debrid-drive/examples/samples";
import { afterAll, describe, expect, test } from "vitest";
import { keepCookie } from "./curl-cookie.ts";
import { runShell } from "./run-shell.ts";

const mocks = new Mocks();
/** A proxy that is not there, for all but the mock. */
const NOWHERE_ELSE = { ALL_PROXY: "http://127.0.0.1:9", NO_PROXY: "127.0.0.1" };
afterAll(() => mocks[Symbol.asyncDispose]());

describe.each(APIS)("curl for %s", (api) => {
  test.each(samplesOf(api))("$operation is answered as the sample is", async (sample) => {
    const { operation } = sample;
    const scene = sceneOf(sample);
    const { mock, env, recorded } = await runSample(mocks, sample, scene);
    const call = callOf({ recorded }, operation, scene);
    if (call === undefined) expect.fail("the sample did not call its operation");
    mock.restore(call.before);
    const cwd = await mocks.folder();
    await keepCookie(cwd, call.request);
    const { total } = mock.journal;

    const here = (text: string) => toMock(text, mock.url);
    const command = here(await readFile(fileOf(sample, ".sh"), "utf8"));
    const variables = Object.entries(env).map(([name, value]) => [name, here(value)]);
    await runShell(command, { cwd, env: { ...NOWHERE_ELSE, ...Object.fromEntries(variables) } });

    const answers = mock.journal
      .newest(total, 2)
      .map(({ operation, status, code }) => ({ operation, status, code }));
    const { status, code } = call.entry;
    expect(answers).toEqual([{ operation, status, code }]);
  });
});
