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
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runShell } from "./run-shell.ts";
import { sampleFolder } from "./sample-folder.ts";

const mocks = new Mocks();
let folder: Awaited<ReturnType<typeof sampleFolder>>;
beforeAll(async () => {
  folder = await sampleFolder();
});
afterAll(async () => {
  await mocks[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

describe.each(APIS)("curl for %s", (api) => {
  test.each(samplesOf(api))("$operation is answered as the sample is", async (sample) => {
    const { operation } = sample;
    const scene = sceneOf(sample);
    const { mock, env, recorded } = await runSample(mocks, sample, scene);
    const call = callOf({ recorded }, operation, scene);
    if (call === undefined) expect.fail("the sample did not call its operation");
    mock.restore(call.before);
    await folder.keepCookie(call.request.headers.get("cookie"));
    const { total } = mock.journal;

    const command = toMock(await readFile(fileOf(sample, ".sh"), "utf8"), mock.url);
    await runShell(command, { cwd: folder.path, env: { ...env, CLOUDREVE_URL: mock.url } });

    const answers = mock.journal
      .newest(total, 2)
      .map(({ operation, status, code }) => ({ operation, status, code }));
    const { status, code } = call.entry;
    expect(answers).toEqual([{ operation, status, code }]);
  });
});
