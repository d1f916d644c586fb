import { type ExclusiveStore, keyValueStore, memoryStore } from "@debrid-drive/runtime";
import { ManualClock } from "@debrid-drive/runtime/testing";
import { expect, test } from "vitest";
import { getUser } from "../../src/generated/operations/index.ts";
import { type OAuthCredentials, oauthTokens } from "../../src/index.ts";
import { held, json, refusal, scripted, tokenAnswer } from "../support/auth-server.ts";

const START = 1_000_000;

/** Like unstorage: what looks like JSON comes back parsed. */
function unstorage() {
  const items = new Map<string, string>();
  return {
    getItem: async (key: string): Promise<unknown> => JSON.parse(items.get(key) ?? "null"),
    setItem: async (key: string, value: string) => void items.set(key, value),
    removeItem: async (key: string) => void items.delete(key),
  };
}

const stores: [string, () => ExclusiveStore<OAuthCredentials>][] = [
  ["memory", () => memoryStore()],
  ["a Map", () => keyValueStore(new Map(), "user")],
  ["unstorage", () => keyValueStore(unstorage(), "user")],
];

test.each(stores)("%s keeps a sign-in, a refresh, a refusal and a logout", async (_, make) => {
  const store = make();
  const answers = [() => tokenAnswer("2"), () => refusal(403, 9)];
  const clock = new ManualClock(START);
  const open = () => {
    const tokens = oauthTokens({ store });
    const answer = ({ path }: { path: string }) =>
      (path === "/token" && answers.shift()?.()) || json({ id: 1 });
    return { tokens, ...scripted(answer, tokens, clock) };
  };
  const [first, second] = [open(), open()];
  await expect(getUser(first.client)).rejects.toMatchObject({ reason: "signed-out" });
  await first.tokens.save(held("1", START));
  await Promise.all([getUser(first.client), getUser(second.client)]);
  expect(await store.load()).toEqual(held("2", START + 3_600_000));
  expect(answers).toHaveLength(1);
  clock.advance(3_600_000);
  await expect(getUser(second.client)).rejects.toMatchObject({ reason: "refused" });
  const sent = first.sent.length;
  await expect(getUser(first.client)).rejects.toMatchObject({ reason: "refused" });
  expect(first.sent).toHaveLength(sent);
  await first.tokens.logout(first.client);
  expect(await store.load()).toBeUndefined();
  await expect(getUser(second.client)).rejects.toMatchObject({ reason: "signed-out" });
});
