import { listOperations } from "../../../engine/list-operations.ts";
import type { Caller, Scenario } from "../../../scenarios/scenario.ts";
import { loadSpec } from "../../../specs.ts";
import { type Call, LIMITS } from "../access/limits.ts";
import { PRIVATE_TOKEN } from "../access/tokens.ts";
import type { RealDebridState } from "../state.ts";

const AUTH = { authorization: `Bearer ${PRIVATE_TOKEN}` };
const MAGNET = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";
const THERE: Pick<Call, "token" | "address"> = { token: PRIVATE_TOKEN, address: "127.0.0.1" };

/** Turns the limits on and makes so many calls. */
function callOften(state: RealDebridState, count: number, call: Call): void {
  state.limits.enabled = true;
  for (let nth = 0; nth < count; nth += 1) state.limits.judge(call);
}

/** What a caller gets to hear on every operation. */
async function sendAll(caller: Caller): Promise<void> {
  for (const { id, parameters } of listOperations(await loadSpec("realdebrid"))) {
    const names = parameters.filter(({ value }) => value.in === "path").map(({ value }) => value.name);
    await caller.send(id, { path: Object.fromEntries(names.map((name) => [name, "1"])) });
  }
}

export const limits: readonly Scenario<RealDebridState>[] = [
  {
    name: "too-many-requests",
    title: "The token and the address have used up their calls of this minute",
    prepare: (state) => {
      callOften(state, LIMITS.api.calls, { ...THERE, bucket: "api" });
      callOften(state, LIMITS.address.calls, { ...THERE, bucket: "address" });
    },
    play: ({ caller }) => sendAll(caller(AUTH)),
  },
  {
    name: "too-many-adds",
    title: "Torrents were added too fast, and some are called infringing for that",
    prepare: (state) => callOften(state, LIMITS.adds.calls, { ...THERE, bucket: "adds" }),
    play: async ({ caller }) => {
      const user = caller(AUTH);
      for (let nth = 0; nth < LIMITS.falseAlarm; nth += 1) {
        await user.send("addMagnet", { body: { magnet: MAGNET } });
      }
    },
  },
  {
    name: "nothing-changed",
    title: "The program sends back the ETag it was given",
    play: async ({ caller }) => {
      const user = caller(AUTH);
      const { headers } = await user.send("getUser");
      await user.send("getUser", { headers: { "if-none-match": headers.get("etag") ?? "" } });
    },
  },
];
