import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { denialOf } from "../access/authorization.ts";
import { viewOfAccount } from "../account/view.ts";
import { tagged } from "../common/tagged.ts";
import type { RealDebridState } from "../state.ts";

export const user = {
  getUser: (context) => denialOf(context, "user") ?? tagged(context.headers, viewOfAccount(context.state)),
} satisfies Handlers<operations, RealDebridState>;
