import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { viewOfAccount } from "../account-view.ts";
import { denialOf } from "../authorization.ts";
import type { RealDebridState } from "../state.ts";
import { tagged } from "../tagged.ts";

export const user = {
  getUser: (context) => denialOf(context, "user") ?? tagged(context.headers, viewOfAccount(context.state)),
} satisfies Handlers<operations, RealDebridState>;
