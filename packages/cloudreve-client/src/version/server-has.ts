import type { CallOptions, Versions } from "@debrid-drive/runtime";
import type { CloudreveClient } from "../generated/client.ts";
import { loadVersions } from "./version-gate.ts";

/** Whether the server behind a client has what these versions have. Asks it for its version, once. */
export async function serverHas(
  client: CloudreveClient,
  versions: Versions,
  options: Pick<CallOptions, "signal">,
): Promise<boolean> {
  const { hasVersion } = await loadVersions(client);
  return hasVersion(client, versions, options);
}
