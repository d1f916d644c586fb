import { expect, it } from "vitest";
import { Repository } from "./repository.ts";

it("does not let a change hide behind a changeset that was there before it", async () => {
  const repository = await Repository.create();
  await repository.changeset("major", "earlier");
  await repository.commit();
  await repository.edit("x-facade: things.list", "x-facade: things.all");
  await repository.changeset("patch");
  expect(await repository.sentences()).toMatch(
    /needs a major changeset for what changed since [0-9a-f]{8} on main, but its changesets say patch/,
  );
  await repository.changeset("major", "own");
  expect(await repository.sentences()).toBe("");
});

it("looks at what a branch committed as well", async () => {
  const repository = await Repository.create({ git: true });
  await repository.git("checkout", "-q", "-b", "topic");
  await repository.edit("The name.", "What it is called.");
  await repository.git("commit", "-q", "-a", "-m", "Two");
  expect(await repository.sentences()).toContain("on main, but no changeset names it");
  await repository.changeset("patch");
  expect(await repository.sentences()).toBe("");
});

it("asks nothing of a branch that leaves the description alone", async () => {
  const repository = await Repository.create({ git: true });
  await repository.write("specs/things/released.yaml", "openapi: 3.1.0\ninfo: {version: 0.0.1}\n");
  await repository.changeset("minor");
  expect(await repository.sentences()).not.toContain("on main");
});
