import { expect, it } from "vitest";
import { CLIENT, Repository } from "./repository.ts";

const NAME = "        name: {type: string, description: The name.}\n";
const BREAK = [NAME, ""] as const;
const ADDITION = [
  "  /things:\n",
  "  /more:\n    get: {operationId: more, responses: {}}\n  /things:\n",
] as const;
const WORDING = ["The name.", "What it is called."] as const;

it("passes when nothing changed, without any changeset", async () => {
  const repository = await Repository.create();
  expect(await repository.sentences()).toBe("");
});

it("names a break, its operation, the package and what to do", async () => {
  const repository = await Repository.create();
  await repository.edit(...BREAK);
  await repository.changeset("patch");
  const sentences = await repository.sentences();
  expect(sentences).toContain(
    "GET /things (listThings): Property `name` of `Thing` was removed. That is major.",
  );
  expect(sentences).toContain(`${CLIENT} needs a major changeset`);
  expect(sentences).toContain("its changesets say patch");
  expect(sentences).toContain("Run `pnpm changeset`, choose major");
});

it.each([
  ["a break", BREAK, "minor", "needs a major"],
  ["an addition", ADDITION, "patch", "needs a minor"],
  ["a wording", WORDING, "none", "needs a patch"],
  ["another method", ["things.list", "things.all"], "minor", "`things.list` is now called `things.all`"],
  ["another operationId", ["listThings", "getThings"], "minor", "needs a major"],
  ["another error code", ["[1, 2]", "[1, 3]"], "minor", "error codes lost 2"],
  ["a new value of an enum", ["[small, large]", "[small, large, huge]"], "patch", "needs a minor"],
] as const)("refuses %s with less than it needs", async (_, [text, by], bump, sentence) => {
  const repository = await Repository.create();
  await repository.edit(text, by);
  await repository.changeset(bump);
  expect(await repository.sentences()).toContain(sentence);
});

it.each([
  ["a break", BREAK, "major"],
  ["an addition", ADDITION, "minor"],
  ["a wording", WORDING, "patch"],
  ["a new text", ["      x-facade", "      summary: List things\n      x-facade"], "patch"],
  ["a new extension", ["      x-facade", "      x-since: 1.0.0\n      x-facade"], "patch"],
  ["a new value of an enum", ["[small, large]", "[small, large, huge]"], "minor"],
] as const)("takes %s with the changeset it needs", async (_, [text, by], bump) => {
  const repository = await Repository.create();
  await repository.edit(text, by);
  await repository.changeset(bump);
  expect(await repository.sentences()).toBe("");
});

it("asks for a changeset when there is none, also for a type with another name", async () => {
  const repository = await Repository.create();
  await repository.edit("    Thing:\n", "    Object:\n");
  await repository.edit("schemas/Thing", "schemas/Object");
  const sentences = await repository.sentences();
  expect(sentences).toContain("The type `Thing` is gone or has another name. That is major.");
  expect(sentences).toContain("no changeset names it");
});

it("takes a minor changeset for a break before 1.0, and no patch", async () => {
  const repository = await Repository.create({ version: "0.3.0" });
  await repository.edit(...BREAK);
  await repository.changeset("patch");
  expect(await repository.sentences()).toContain("before 1.0, what breaks programs is minor");
  await repository.changeset("minor");
  expect(await repository.sentences()).toBe("");
});
