// Runs samples against the mock server, without an account, and prints what they print:
//
//   node examples/snippets/main.ts realdebrid/addMagnet [<api>/<operation> …]

import { Mocks } from "./run/mocks.ts";
import { runSample } from "./run/run-sample.ts";
import { APIS, type Sample, samplesOf } from "./run/samples.ts";
import { sceneOf } from "./scenes/index.ts";

const known = APIS.flatMap(samplesOf);
const nameOf = ({ api, operation }: Sample) => `${api}/${operation}`;

const names = process.argv.slice(2);
const samples = names.map((name) => known.find((sample) => nameOf(sample) === name));
const wrong = names.filter((_, index) => samples[index] === undefined);
if (names.length === 0 || wrong.length > 0) {
  const list = known.map((sample) => `  ${nameOf(sample)}\n`).join("");
  process.stderr.write(`Usage: node main.ts <api>/<operation> …\nThere are:\n${list}`);
  for (const name of wrong) process.stderr.write(`There is no ${name}\n`);
  process.exit(2);
}

await using mocks = new Mocks();
for (const sample of samples) {
  if (sample === undefined) continue;
  const { output } = await runSample(mocks, sample, sceneOf(sample));
  process.stdout.write(output);
}
