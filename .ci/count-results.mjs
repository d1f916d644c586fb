// Adds the tests of every package to the gates given as arguments, and prints the closing line.
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

let [passed, failed] = process.argv.slice(2).map(Number);
const folders = ["packages", "tools", "specs"];
const places = [...(await Promise.all(folders.map(inside))).flat(), "test", "docs", "examples", "bench"];

for (const place of places) {
  const files = await readdir(join(place, ".results")).catch(() => []);
  // Pictures lie beside the results.
  for (const file of files.filter((name) => name.endsWith(".json"))) {
    const results = JSON.parse(readFileSync(join(place, ".results", file), "utf8"));
    passed += results.numPassedTests;
    // A file that does not even load has no failed test of its own.
    failed += Math.max(results.numFailedTests, results.success ? 0 : 1);
    if (results.numPendingTests + results.numTodoTests > 0) {
      failed += 1;
      process.stdout.write(`${place}: ${results.numPendingTests} tests were skipped\n`);
    }
  }
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function inside(folder) {
  return (await readdir(folder)).map((name) => join(folder, name));
}
