import { expect, test, vi } from "vitest";
import { createToken, getUser } from "../../src/generated/operations/index.ts";
import type { TokenSource } from "../../src/index.ts";
import { json, refusal, scripted } from "../support/auth-server.ts";

const only = (good: string) => (sent: { token: string | undefined }) =>
  sent.token === good ? json({}) : refusal(401, 8);

test("a refused string is not sent again", async () => {
  const { client, sent } = scripted(only("GOOD"), "BAD");
  await expect(getUser(client)).rejects.toMatchObject({ kind: "api", code: 8 });
  expect(sent).toHaveLength(1);
});

test("a provider is asked once more after a refusal, and the call sent again for another token only", async () => {
  const other = scripted(only("GOOD"), vi.fn().mockReturnValueOnce("BAD").mockReturnValue("GOOD"));
  await getUser(other.client);
  expect(other.sent.map(({ token }) => token)).toEqual(["BAD", "GOOD"]);
  const provider = vi.fn().mockReturnValue("BAD");
  const same = scripted(only("GOOD"), provider);
  await expect(getUser(same.client)).rejects.toMatchObject({ code: 8 });
  expect(same.sent).toHaveLength(1);
  expect(provider).toHaveBeenCalledTimes(2);
});

test.each([
  ["a 401 without a code", () => json({}, 401), true],
  ["code 8 with any status", () => refusal(403, 8), true],
  ["a missing scope", () => refusal(403, 9), false],
])("%s: the source hears of it: %s", async (_, answer, heard) => {
  const source = {
    token: vi.fn(async () => "BAD"),
    rejected: vi.fn(async () => false),
  } satisfies TokenSource;
  const { client } = scripted(answer, source);
  await getUser(client).result();
  expect(source.token).toHaveBeenCalledWith({ client, signal: expect.any(AbortSignal) });
  expect(source.rejected).toHaveBeenCalledTimes(heard ? 1 : 0);
  if (heard) expect(source.rejected).toHaveBeenCalledWith("BAD", { client, signal: expect.any(AbortSignal) });
});

test("a source's own token is checked, its failure named", async () => {
  const broken: TokenSource = {
    token: () => Promise.reject(new Error("disk")),
    rejected: async () => false,
  };
  expect(await getUser(scripted(only("A"), broken).client).result()).toMatchObject({
    ok: false,
    error: { kind: "config", field: "auth", cause: { message: "disk" } },
  });
  const odd: TokenSource = { token: async () => "A\nB", rejected: async () => false };
  await expect(getUser(scripted(only("A"), odd).client)).rejects.toMatchObject({ field: "auth" });
});

test("operations without credentials never ask the source", async () => {
  const source = { token: vi.fn(), rejected: vi.fn() };
  const { client } = scripted(() => refusal(401, 8), source);
  const body = { grant_type: "twofactor", client_id: "A", code: "B" } as const;
  await createToken(client, { body }).result();
  expect(source.token).not.toHaveBeenCalled();
  expect(source.rejected).not.toHaveBeenCalled();
});
