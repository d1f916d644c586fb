import {
  APIS,
  callOf,
  curlOf,
  fileOf,
  fileWith,
  Mocks,
  runSample,
  samplesOf,
  sceneOf,
} from "@debrid-drive/examples/samples";
import { assertNoViolations } from "@debrid-drive/mock-server/testing";
import { afterAll, describe, expect, test } from "vitest";

const mocks = new Mocks();
afterAll(() => mocks[Symbol.asyncDispose]());

describe.each(APIS)("samples of %s", (api) => {
  test.each(samplesOf(api))("$operation", async (sample) => {
    const { operation } = sample;
    const scene = sceneOf(sample);
    const run = await runSample(mocks, sample, scene);
    const call = callOf(run, operation, scene);
    const answers = run.recorded.map(({ entry }) => `${entry.operation} ${entry.status} ${entry.code ?? ""}`);
    if (call === undefined)
      expect.fail(`${operation} was not answered as it should, but: ${answers.join(", ")}`);
    assertNoViolations(run.mock);
    await expect(run.output).toMatchFileSnapshot(fileOf(sample, ".out.txt"));
    const curl = await curlOf(call, { variables: run.env, fileOf: fileWith });
    await expect(curl).toMatchFileSnapshot(fileOf(sample, ".sh"));
  });
});
