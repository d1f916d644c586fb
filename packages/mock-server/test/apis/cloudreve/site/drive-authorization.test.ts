import { expect, it } from "vitest";
import { driveAuthorization } from "../../../../src/apis/cloudreve/handlers/uploads/drive-authorization.ts";
import { cookiesOf, startCloudreve } from "../../support/cloudreve.ts";

function start() {
  const { state, clock, visitor } = startCloudreve();
  const [cookie] = cookiesOf(visitor().login("admin@example.com"));
  const policy = state.givePolicy("admin@example.com", { Type: "onedrive" });
  // Called as it is: the page of the answer is no JSON.
  const handler = (query: object) =>
    driveAuthorization.finishOneDriveAuthorization({
      path: {},
      query,
      body: undefined as never,
      headers: { cookie },
      state,
      clock,
      origin: "",
    });
  const goTo = (number: number) => {
    for (const session of state.sessions.facts.values()) {
      session.oauthPolicies = { onedrive: number, googledrive: 1 };
    }
  };
  return { state, policy, handler, goTo };
}

const leadsTo = (code: number, msg = "") =>
  `http://localhost/admin/policy?code=${code}&err=&msg=${msg.replaceAll(" ", "+")}`;

it("leads back to the policies with what came of it, once", () => {
  const { state, policy, handler, goTo } = start();
  const location = (query: object) => handler(query).headers.Location;
  expect(location({ error: "access_denied", error_description: "refused" })).toBe(leadsTo(40001, "refused"));
  expect(location({ error: "access_denied" })).toBe(leadsTo(40001));
  expect(location({ error: "", code: "x" })).toBe(leadsTo(404));
  goTo(99);
  expect(location({ code: "x" })).toBe(leadsTo(40035));
  goTo(policy.id);
  expect(location({})).toBe(leadsTo(50005, "Failed to fetch AccessToken"));
  expect(location({ code: "x" })).toBe(leadsTo(404));
  goTo(policy.id);
  expect(location({ code: "x" })).toBe(leadsTo(0));
  expect([...state.sessions.facts.values()][0]?.oauthPolicies).toEqual({ googledrive: 1 });
  expect(state.policies.facts.get(policy.id)?.shown.AccessKey).toMatch(/^mock-refresh-token/);
});
