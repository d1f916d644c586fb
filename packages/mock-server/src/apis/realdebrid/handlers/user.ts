import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { viewOfAccount } from "../account-view.ts";
import { isAuthorized } from "../authorization.ts";
import { refuse } from "../errors.ts";
import type { RealDebridState } from "../state.ts";

export const user = {
  getUser: (context) => {
    if (!isAuthorized(context)) return refuse(401, 8);
    return { status: 200, body: viewOfAccount(context.state.account) };
  },
} satisfies Handlers<operations, RealDebridState>;
