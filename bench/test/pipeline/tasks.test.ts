import { expect, test } from "vitest";
import { tasksIn } from "../../pipeline/tasks.ts";

test("tells which tasks came from the cache", () => {
  const output = `
   • Running generate in 18 packages
@debrid-drive/spec-realdebrid:bundle: cache miss, executing 0b2aeb7d6bcc7183
@debrid-drive/spec-realdebrid:bundle: Bundling realdebrid: cache hit?
@debrid-drive/cloudreve-client:generate: cache hit, suppressing logs 3cd01c52dd6aec97
@debrid-drive/docs:docs:build: cache bypass, force executing 61132d60817e62da

 Tasks:    3 successful, 3 total
`;
  expect(tasksIn(output)).toEqual([
    { package: "@debrid-drive/spec-realdebrid", name: "bundle", isCached: false },
    { package: "@debrid-drive/cloudreve-client", name: "generate", isCached: true },
    { package: "@debrid-drive/docs", name: "docs:build", isCached: false },
  ]);
});

test("an output without tasks is refused", () => {
  expect(() => tasksIn("turbo 2.11.11\n")).toThrow("turbo told of no task");
});
