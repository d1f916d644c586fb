import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import type { ShareInfo } from "../generated/models.ts";
import type { ShareKey } from "./parse-share-address.ts";
import { unlock } from "./visit.ts";

/**
 * What is shared, and by whom. Its password opens it for the session, and is remembered by the client: the other calls
 * on this share need none. Counts as a view.
 *
 * @throws ShareError when it is `gone`, `locked`, or the password is wrong (`wrong-password`)
 */
export function openShare(
  client: CloudreveClient,
  share: ShareKey,
  options: FlowOptions = {},
): Promise<ShareInfo> {
  return within("openShare", options, (signal) => unlock({ client, operation: "openShare", signal }, share));
}
