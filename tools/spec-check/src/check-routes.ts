#!/usr/bin/env node
import { basename } from "node:path";
import { compareRoutes } from "./compare-routes.ts";
import { readApi } from "./read-api.ts";

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write("check-routes: expected folders of descriptions, such as specs/realdebrid\n");
  process.exitCode = 2;
}
try {
  for (const folder of folders) {
    for (const { version, routes, lists } of await readApi(folder)) {
      const { described, missing, extra, deprecated } = compareRoutes(routes, lists);
      const removed =
        lists.removed.length > 0 ? `, ${deprecated.length} of ${lists.removed.length} removed` : "";
      const counts = `${described.length} of ${lists.current.length} described${removed}`;
      const differences = `${missing.length} missing, ${extra.length} extra`;
      process.stdout.write(`${basename(folder)} ${version}: ${counts}, ${differences}\n`);
      for (const route of missing) process.stdout.write(`  missing ${route}\n`);
      for (const route of extra) process.stdout.write(`  extra   ${route}\n`);
      if (missing.length + extra.length > 0) process.exitCode = 1;
    }
  }
} catch (error) {
  process.stderr.write(`check-routes: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
