import { expect, test } from "vitest";
import type { Edited } from "../../pipeline/edit.ts";
import { reportPipeline } from "../../pipeline/section.ts";
import { isMet } from "../../report/bar.ts";

const OWN = "packages/realdebrid-client/src/generated/schema.ts";
const edited = (given: Partial<Edited>): Edited => ({
  client: "realdebrid-client",
  file: "specs/realdebrid/a.yaml",
  seconds: 2,
  generated: ["@debrid-drive/realdebrid-client"],
  cached: ["@debrid-drive/cloudreve-client"],
  changed: [OWN],
  ...given,
});
const verdicts = (edit: Edited) => reportPipeline({ scripts: [], edits: [edit] }).bars.map(isMet);

test("an edit that makes only its client anew meets all bars", () => {
  expect(verdicts(edited({}))).toEqual([true, true, true]);
});

test("a client that was not generated is seen", () => {
  expect(verdicts(edited({ generated: [] }))).toEqual([false, true, true]);
});

test("another client that was generated too is seen", () => {
  const generated = ["@debrid-drive/realdebrid-client", "@debrid-drive/cloudreve-client"];
  expect(verdicts(edited({ generated }))).toEqual([true, false, true]);
});

test("a file that changed elsewhere is seen", () => {
  const changed = [OWN, "packages/cloudreve-client/src/generated/schema.ts"];
  expect(verdicts(edited({ changed }))).toEqual([true, true, false]);
});

test("times are those of the rounds", () => {
  const scripts = [{ name: "bundle", tasks: 6, cold: [4, 8, 6], warm: [1, 2, 3] }];
  expect(reportPipeline({ scripts, edits: [] }).body).toContain(
    "| `bundle` | 6     | 6.0 s (4.0 to 8.0) | 2.0 s (1.0 to 3.0) | 0.25 (0.25 to 0.50) |",
  );
});
