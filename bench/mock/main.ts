// The mock against a bare server and against Prism's own program, and how long its first answer takes.
import { measureFirstAnswer } from "./first-answer.ts";
import { measure, type Speed } from "./measure.ts";

const LIMITS = { ofBare: 0.3, timesPrism: 3, firstAnswer: 2.5 };

const bare = await measure("bare");
const mock = await measure("mock");
const prism = await measure("prism-cli");
for (const [name, speed] of Object.entries({ "node:http": bare, mock, "prism-cli": prism }))
  report(name, speed);
const first = await measureFirstAnswer();

const ofBare = mock.perSecond / bare.perSecond;
const timesPrism = mock.perSecond / prism.perSecond;
const firstAnswer = first.mock / first.prism;
print(`${ofBare.toFixed(2)} of node:http, at least ${LIMITS.ofBare}`);
print(`${timesPrism.toFixed(1)} times prism-cli, at least ${LIMITS.timesPrism}`);
print(
  `first answer ${firstAnswer.toFixed(2)} times the import of Prism (${first.mock.toFixed(0)} and ${first.prism.toFixed(0)} ms), at most ${LIMITS.firstAnswer}`,
);
const good = ofBare >= LIMITS.ofBare && timesPrism >= LIMITS.timesPrism && firstAnswer <= LIMITS.firstAnswer;
process.exitCode = good ? 0 : 1;

function report(name: string, { perSecond, p99, memory }: Speed): void {
  print(`${name.padEnd(10)} ${perSecond.toFixed(0).padStart(6)} requests/s, p99 ${p99} ms, ${memory} MB`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
