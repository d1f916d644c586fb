import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { AnyHandlers, HandlerContext, Handlers } from "../../../../engine/handler.ts";
import { fail } from "../../common/envelope.ts";
import type { CloudreveState } from "../../state.ts";

/** The same handlers, for administrators alone: anybody else is refused first. */
export function forAdmins<H extends Handlers<operations, CloudreveState>>(handlers: H): H {
  const guarded = Object.entries<AnyHandlers<CloudreveState>[string]>(handlers).map(([id, handler]) => {
    const guard = (context: HandlerContext<never, CloudreveState>) => {
      const admin = context.state.adminOf(context.headers);
      return typeof admin === "number" ? fail(admin) : handler?.(context);
    };
    return [id, guard];
  });
  return Object.fromEntries(guarded) as H;
}
