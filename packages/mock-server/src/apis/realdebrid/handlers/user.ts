import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { isAuthorized } from "../authorization.ts";
import { refuse } from "../errors.ts";
import type { RealDebridState } from "../state.ts";

export const user = {
  getUser: (context) => {
    if (!isAuthorized(context)) return refuse(401, 8);
    return { status: 200, body: context.state.account.view() };
  },
} satisfies Handlers<operations, RealDebridState>;
