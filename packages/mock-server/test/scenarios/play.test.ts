import { expect, it } from "vitest";
import type { CloudreveState } from "../../src/apis/cloudreve/state.ts";
import { playScenario } from "../../src/scenarios/play.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";

const scenario: Scenario<CloudreveState> = {
  name: "a-file",
  title: "The user has a file",
  prepare: (state) => state.putFile("user@example.com", "/films/film.mkv", 10),
  play: async ({ caller }) => {
    const user = caller();
    await user.send("listDirectory", { path: { path: "films" } });
    await user.send("login", { body: { userName: "user@example.com", Password: "mock-password" } });
    await user.send("listDirectory", { path: { path: "films" } });
    await user.fetch("/api/v3/nothing");
  },
};

it("gives every answer on the way, with cookies kept", async () => {
  const reached = await playScenario("cloudreve", scenario);
  expect(reached.map(({ operation, status, code }) => [operation, status, code])).toEqual([
    ["listDirectory", 200, 401],
    ["login", 200, 0],
    ["listDirectory", 200, 0],
    ["", 404, undefined],
  ]);
  expect(reached[2]?.body).toMatchObject({ data: { objects: [{ name: "film.mkv", size: 10 }] } });
});

it("tells of every request and answer, with their bodies", async () => {
  const told: unknown[] = [];
  await playScenario("cloudreve", scenario, {
    onAnswer: async (request, response) => {
      told.push([
        new URL(request.url).pathname,
        (await request.text()).length,
        (await response.text()).length > 0,
      ]);
    },
  });
  expect(told).toEqual([
    ["/api/v3/directory/films", 0, true],
    ["/api/v3/user/session", 58, true],
    ["/api/v3/directory/films", 0, true],
    ["/api/v3/nothing", 0, true],
  ]);
});

it("refuses an operation that is none", async () => {
  const play: Scenario<CloudreveState>["play"] = async ({ caller }) => {
    await caller().send("listFolders");
  };
  await expect(playScenario("cloudreve", { name: "x", title: "x", play })).rejects.toThrow(
    "there is no operation listFolders",
  );
});
