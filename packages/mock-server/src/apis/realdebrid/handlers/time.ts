import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { toServerTime, toServerTimeIso } from "../common/server-time.ts";
import { tagged } from "../common/tagged.ts";
import type { RealDebridState } from "../state.ts";

const TEXT = { "Content-Type": "text/plain; charset=utf-8" };

export const time = {
  getServerTime: ({ headers, clock }) => tagged(headers, toServerTime(clock.now()), TEXT),
  getServerTimeIso: ({ headers, clock }) => tagged(headers, toServerTimeIso(clock.now()), TEXT),
} satisfies Handlers<operations, RealDebridState>;
