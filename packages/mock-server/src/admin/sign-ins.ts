import type { RealDebridState } from "../apis/realdebrid/state.ts";
import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { MockStates } from "../mock-states.ts";
import type { World } from "../world.ts";
import { type Answer, attempt, DONE, json, type Route } from "./route.ts";

export const signInRoutes: readonly Route[] = [
  ["GET", /^realdebrid\/sign-ins$/, ({ world }) => json(signInsOf(world))],
  ["POST", /^realdebrid\/devices\/([^/]+)\/approve$/, decide((state, code) => state.approveDevice(code))],
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
