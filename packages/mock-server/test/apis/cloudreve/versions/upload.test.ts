import { expect, it } from "vitest";
import { CLOUDREVE_VERSIONS } from "../../../../src/specs.ts";
import { startOlder } from "./older-client.ts";

it.each(CLOUDREVE_VERSIONS)("a user of a Cloudreve %s uploads a file and leaves", async (version) => {
  const { mock, send, login } = await startOlder(version);
  await login();
  await send("PUT", "directory", { path: "/inbox" });
  const session = async () => {
    const { data } = await send("GET", "directory/");
    const policy = (data as { policy?: { id: string } }).policy?.id;
    const given = { path: "/inbox", name: "a.txt", size: 5, policy_id: policy, last_modified: 0 };
    return send("PUT", "file/upload", given);
  };
  if (version === "3.3.1") {
    expect((await session()).status).toBe(404);
    const headers = { "X-Path": "%2Finbox", "X-FileName": "a.txt" };
    expect((await send("POST", "file/upload", "Hello", headers)).code).toBe(0);
  } else {
    const { code, data } = await session();
    expect(code).toBe(0);
    const { sessionID } = data as { sessionID: string };
    const gone = await send("POST", "file/upload/nothing/0", "Hello");
    expect(gone.code).toBe(version === "3.5.3" ? 400011 : 40011);
    expect((await send("POST", `file/upload/${sessionID}/0`, "Hello")).code).toBe(0);
    expect((await send("POST", "file/upload", "Hello")).status).toBe(404);
  }
  const { data } = await send("GET", "directory/inbox");
  expect(data).toMatchObject({ objects: [{ name: "a.txt", size: 5 }] });
  expect((await send("DELETE", "user/session")).code).toBe(0);
  expect((await send("GET", "user/storage")).code).toBe(401);
  expect(mock.violations).toEqual([]);
  await mock.close();
});
