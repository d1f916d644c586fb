import { expect, it } from "vitest";
import { cloneState } from "../../../../src/runtime/clone-state.ts";
import { startRealDebrid } from "../../support/realdebrid.ts";

it("is premium until its time runs out, and says so in the server's time", () => {
  const rd = startRealDebrid();
  expect(rd.own("getUser").body).toEqual({
    id: 4242,
    username: "mock-user",
    email: "mo*****er@example.com",
    points: 1_200,
    locale: "en",
    avatar: "https://images.example.com/avatars/standard.png",
    type: "premium",
    premium: 180 * 86_400,
    expiration: "2026-07-30T14:00:00.000Z",
  });
  rd.pass(180 * 86_400 - 1);
  expect(rd.own("getUser").body).toMatchObject({ type: "premium", premium: 1 });
  rd.pass(1);
  const ended = { type: "free", premium: 0, expiration: "2026-07-30T14:00:00.000Z" };
  expect(rd.own("getUser").body).toMatchObject(ended);
  rd.state.account.extendPremium(86_400);
  expect(rd.own("getUser").body).toMatchObject({ type: "premium", premium: 86_400 });
});

it("is copied with everything that belongs to it", () => {
  const rd = startRealDebrid();
  const copy = cloneState(rd.state, new Set([rd.clock]));
  rd.state.account.locked = true;
  rd.state.settings.update("locale", "fr");
  rd.state.traffic.exhaust("files.example.com");
  rd.state.hosters.change("files.example.com", "down");
  rd.state.mails.send({ subject: "password change" });
  rd.state.tokens.renewPrivateToken();
  expect(copy.account.locked).toBe(false);
  expect(copy.settings.values.locale).toBe("en");
  expect(copy.traffic.usageOf("files.example.com")?.left).toBeGreaterThan(0);
  expect(copy.hosters.supported).toHaveLength(3);
  expect(copy.hosters.facts.get("files.example.com")?.condition).toBe("up");
  expect(copy.mails.facts).toEqual([]);
  expect(copy.tokens.accepts("MOCK-PRIVATE-TOKEN")).toBe(true);
});
