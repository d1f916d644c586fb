import type { RealDebridState } from "../apis/realdebrid/state.ts";
import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import type { MockStates } from "../mock-states.ts";
import type { World } from "../world.ts";
import { type AdminTarget, type Answer, attempt, DONE, json, type Route } from "./route.ts";

export const signInRoutes: readonly Route[] = [
  ["GET", /^realdebrid\/sign-ins$/, ({ world }) => json(signInsOf(world))],
  ["POST", /^realdebrid\/devices\/([^/]+)\/approve$/, decide((state, code) => state.approveDevice(code))],
  ["POST", /^realdebrid\/apps\/([^/]+)\/approve$/, approveApp],
  ["POST", /^realdebrid\/devices\/([^/]+)\/deny$/, decide((state, code) => state.denyDevice(code))],
  [
    "POST",
    /^realdebrid\/two-factor\/([^/]+)\/confirm$/,
    decide((state, code) => state.twoFactor.confirm(code)),
  ],
];

/** Logins of devices and password sign-ins that a person has to do something about, the newest first. */
export function signInsOf({ states }: World) {
  const { devices, twoFactor } = (states as Partial<MockStates>).realdebrid ?? {};
  return {
    devices: devices?.list().reverse() ?? [],
    twoFactor: twoFactor?.list().reverse() ?? [],
  };
}

/** The user accepts on a website's consent page; answers where the browser goes then. */
function approveApp({ world }: AdminTarget, { query }: RawRequest, part: string): MockResponse {
  const { realdebrid } = world.states as Partial<MockStates>;
  if (realdebrid === undefined) return problem(404, "No such route of the mock");
  const clientId = decodeURIComponent(part);
  const app = realdebrid.apps.registered.get(clientId);
  if (app === undefined) return problem(404, "No such app");
  const given = new URLSearchParams(query);
  const redirectUri = given.get("redirect_uri") ?? "";
  if (!app.redirectUris.includes(redirectUri)) {
    return problem(400, "Say where to", { detail: "redirect_uri must be an address of the app" });
  }
  realdebrid.answerConsentPage(clientId, "approved");
  const location = new URL(redirectUri);
  const code = realdebrid.authorizeApp({ clientId, redirectUri });
  location.searchParams.set("code", code);
  const state = given.get("state");
  if (state !== null) location.searchParams.set("state", state);
  return json({ location: location.href, code, ...(state !== null && { state }) });
}

function decide(act: (state: RealDebridState, code: string) => void): Answer {
  return ({ world }, _, part): MockResponse => {
    const { realdebrid } = world.states as Partial<MockStates>;
    if (realdebrid === undefined) return problem(404, "No such route of the mock");
    return attempt(
      () => {
        act(realdebrid, decodeURIComponent(part));
        return DONE;
      },
      404,
      "No such login",
    );
  };
}
