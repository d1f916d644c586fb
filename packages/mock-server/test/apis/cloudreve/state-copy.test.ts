import { expect, it } from "vitest";
import { cloneState } from "../../../src/runtime/clone-state.ts";
import { startCloudreve, USER } from "../support/cloudreve.ts";

it("copies what belongs to accounts, and goes on apart", () => {
  const { state, clock, visitor, loggedIn } = startCloudreve();
  loggedIn().send("createLinkTag", { body: { path: "/films", name: "Films" } });
  visitor().send("requestPasswordReset", { body: { userName: USER } });
  state.outages.begin("mail");
  const copy = cloneState(state, new Set<unknown>([clock]));
  const { id } = state.userBy(USER);
  state.outages.end("mail");
  state.tags.delete(id, 1);
  state.mails.send({ to: USER, kind: "activation", link: "" });
  state.passwordResets.delete(String(id));
  state.users.change(state.userBy(USER), { nick: "Changed" });
  expect(copy.outages.has("mail")).toBe(true);
  expect(copy.tags.of(id)).toMatchObject([{ name: "Films" }]);
  expect(copy.mails.to(USER)).toHaveLength(1);
  expect(copy.lastMailTo(USER)?.link).toContain(copy.passwordResets.get(String(id)));
  expect(copy.userBy(USER).nick).toBe("User");
  expect(copy.secrets.captcha(6)).toBe(state.secrets.captcha(6));
});
