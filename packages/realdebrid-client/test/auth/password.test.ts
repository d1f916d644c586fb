import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type PasswordSignIn, signInWithPassword } from "../../src/index.ts";
import { json, refusal, scripted, tokenAnswer } from "../support/auth-server.ts";

const ARGS = {
  clientId: "OWNCLIENT2222",
  clientSecret: "OWN-SECRET",
  username: "user@example.com",
  password: "PASS WORD&é",
};
const CHALLENGE = {
  verification_url: "https://real-debrid.com/twofactor",
  twofactor_code: "FACTOR-SECRET",
  error: "twofactor_auth_needed",
  error_code: 11,
};

function twoFactorOf(outcome: PasswordSignIn) {
  if (outcome.kind !== "two-factor") throw new Error("expected a challenge");
  return outcome.twoFactor;
}

async function challenged(answers: readonly (() => Response)[]) {
  let asked = 0;
  const world = scripted(({ form }) =>
    form.get("grant_type") === "password"
      ? json(CHALLENGE, 403)
      : (answers[asked++]?.() ?? tokenAnswer("TWO")),
  );
  return { ...world, twoFactor: twoFactorOf(await signInWithPassword(world.client, ARGS)) };
}

test("login and password go as a form, and the secret stays here", async () => {
  const { client, sent } = scripted(() => tokenAnswer("PW"));
  const outcome = await signInWithPassword(client, { ...ARGS, forceTwoFactor: true });
  expect(outcome).toMatchObject({
    kind: "signed-in",
    credentials: { accessToken: "ACCESS-PW", clientSecret: "OWN-SECRET" },
  });
  expect(Object.fromEntries(sent[0]?.form ?? [])).toEqual({
    grant_type: "password",
    client_id: ARGS.clientId,
    username: ARGS.username,
    password: ARGS.password,
    force_twofactor: "true",
  });
});

test.each([200, 400, 401, 403])("a challenge with status %i is a challenge", async (status) => {
  const { client } = scripted(() => json(CHALLENGE, status));
  const { verificationUrl } = twoFactorOf(await signInWithPassword(client, ARGS));
  expect(verificationUrl).toBe("https://real-debrid.com/twofactor");
});

test.each([
  [() => refusal(403, 13), { kind: "api", code: 13 }],
  [() => refusal(403, 11), { kind: "api", code: 11 }],
  [() => new Response("<html>", { status: 502 }), { kind: "http", status: 502 }],
  [() => json({}), { kind: "decode" }],
  [() => json({ error: "twofactor_auth_needed" }), { kind: "decode" }],
])("what is neither is a typed error without the password", async (answer, expected) => {
  const { client } = scripted(answer);
  const error = await signInWithPassword(client, ARGS).catch((reason) => reason);
  expect(error).toMatchObject(expected);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/PASS WORD|SECRET/);
});

test("waiting for the site asks every five seconds, and gives up in the end", async () => {
  const waiting = () => refusal(403, 11);
  const { clock, sent, twoFactor } = await challenged([waiting, waiting]);
  expect(await clock.runUntil(twoFactor.wait())).toMatchObject({ accessToken: "ACCESS-TWO" });
  expect(sent.slice(1).map(({ at }) => at - 1_000_000)).toEqual([5_000, 10_000, 15_000]);
  expect(sent[1]?.form.toString()).toBe("grant_type=twofactor&client_id=OWNCLIENT2222&code=FACTOR-SECRET");
  const late = await challenged(Array.from({ length: 9 }, () => waiting));
  const failed = late.clock.runUntil(late.twoFactor.wait({ timeoutMs: 12_000 }));
  await expect(failed).rejects.toMatchObject({ reason: "expired" });
});

test("a code is sent, a wrong one refused, the right one accepted", async () => {
  const { sent, twoFactor } = await challenged([() => json(undefined, 204), () => refusal(400, 2)]);
  await twoFactor.sendCode();
  expect(sent[1]?.form.get("send")).toBe("true");
  await expect(twoFactor.answer("111111")).rejects.toMatchObject({ kind: "api", code: 2, status: 400 });
  expect(await twoFactor.answer("222222")).toMatchObject({ accessToken: "ACCESS-TWO" });
  expect(sent[3]?.form.get("response")).toBe("222222");
});
