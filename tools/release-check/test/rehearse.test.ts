import { expect, it } from "vitest";
import { versionScript } from "../src/dry-run/rehearse.ts";
import { readPending } from "../src/pending-bumps.ts";
import { Repository } from "./repository.ts";

it("sets versions as long as there are changesets, and no more once the versions are set", async () => {
  const repository = await Repository.create();
  expect(versionScript(await readPending(repository.root))).toBe("generate");
  await repository.changeset("patch");
  expect(versionScript(await readPending(repository.root))).toBe("version-packages");
});
