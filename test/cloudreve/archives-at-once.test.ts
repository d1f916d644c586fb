import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import { expect, test } from "vitest";
import { USER } from "../support/drive-pair.ts";

const make = (wiring: Wiring) => new Cloudreve({ ...wiring, random: () => 0.5 });
const LOGIN = { userName: USER, Password: "mock-password" };

/** Two clients of one account, which know nothing of each other. */
async function startTwo() {
  const pair = await createTestPair({ clients: { one: make, two: make }, apis: ["cloudreve"] });
  await pair.clock.run(Promise.all([pair.one.user.login(LOGIN), pair.two.user.login(LOGIN)]));
  pair.mock.cloudreve.putFile(USER, "/a.txt", "a");
  pair.mock.cloudreve.putFile(USER, "/bad.zip", "no zip");
  const ends = async (...work: Promise<unknown>[]) => {
    const settled = await pair.clock.run(Promise.allSettled(work));
    return settled.map((end) => (end.status === "fulfilled" ? "done" : end.reason.reason));
  };
  return { ...pair, ends, [Symbol.asyncDispose]: () => pair[Symbol.asyncDispose]() };
}

test("both that begin at one moment are done when all are", async () => {
  await using on = await startTwo();
  const { one, two, ends } = on;
  const both = [
    one.fs.compress({ from: "/a.txt", to: "/1.zip" }),
    two.fs.compress({ from: "/a.txt", to: "/2.zip" }),
  ];
  expect(await ends(...both)).toEqual(["done", "done"]);
});

test("a zip that is there tells whose task has failed", async () => {
  await using on = await startTwo();
  const { one, two, ends, mock, clock } = on;
  await clock.run(one.fs.ensure("/soon-gone"));
  const both = ends(
    one.fs.compress({ from: "/a.txt", to: "/1.zip" }),
    two.fs.compress({ from: "/a.txt", to: "/soon-gone/2.zip" }),
    new Promise<void>((resolve) => {
      clock.setTimer(500, () => {
        const folder = mock.cloudreve.drive.find(mock.cloudreve.userBy(USER).id, "/soon-gone");
        if (folder) mock.cloudreve.drive.removeFolder(folder);
        resolve();
      });
    }),
  );
  expect(await both).toEqual(["done", "failed", "done"]);
});

test("nothing tells whose archive could not be unpacked", async () => {
  await using on = await startTwo();
  const { one, two, ends, clock } = on;
  await clock.run(one.fs.compress({ from: "/a.txt", to: "/good.zip" }));
  await clock.run(one.fs.ensure("/out"));
  await clock.advance(5_000);
  const both = [
    one.fs.decompress({ from: "/good.zip", to: "/out" }),
    two.fs.decompress({ from: "/bad.zip", to: "/out" }),
  ];
  expect(await ends(...both)).toEqual(["ambiguous", "ambiguous"]);
});
