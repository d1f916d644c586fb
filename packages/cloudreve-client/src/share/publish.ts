import type { FlowOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import { linkFrom } from "../download/drive-link.ts";
import type { EntryId } from "../fs/entry.ts";
import { FsError } from "../fs/fs-error.ts";
import { DrivePath, type PathInput } from "../fs/paths/drive-path.ts";
import type { Asking } from "../fs/read-folder.ts";
import { codeOf, isGone } from "../fs/refusals.ts";
import { find } from "../fs/resolve.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { createShare } from "../generated/operations/share.ts";
import { parseShareAddress } from "./parse-share-address.ts";
import { shareAddress } from "./share-address.ts";
import { ShareError } from "./share-error.ts";

/** The server takes limits in pairs only, so what was not asked for is as good as endless: 68 years. */
const ENDLESS = 2 ** 31 - 1;

export type PublishArgs = (
  | Pick<EntryId, "id" | "type">
  | { readonly path: PathInput; readonly type?: EntryId["type"] | undefined; readonly id?: undefined }
) & {
  /** At most 255 characters. Default: none. */
  readonly password?: string | undefined;
  /** Seconds until it expires. Default: never. */
  readonly expiresIn?: number | undefined;
  /** After so many it is used up. Default: any number. */
  readonly downloads?: number | undefined;
  /** Whether visitors may look at files in the browser. Default true. */
  readonly preview?: boolean | undefined;
};

export interface PublishedShare {
  readonly id: string;
  /** The address that people open. */
  readonly url: URL;
  /** The same, with the password filled in. */
  readonly urlWithPassword: URL;
}

/**
 * Shares a file or folder. Each call makes another share.
 *
 * Fails like `createShare`.
 *
 * @throws FsError when it is not there
 * @throws ShareError when the group of the user may not share (`not-allowed`)
 * @throws ConfigError for a wrong limit or password
 */
export function publish(
  client: CloudreveClient,
  args: PublishArgs,
  options: FlowOptions = {},
): Promise<PublishedShare> {
  return within("publish", options, async (signal) => {
    const asking = { client, operation: "publish", signal };
    const { password = "", preview = true } = args;
    if ([...password].length > 255)
      throw new ConfigError("publish", "password", "longer than 255 characters");
    const limits = limitsOf(args);
    const { id, type } = await shared(asking, args);
    try {
      const body = { id, is_dir: type === "dir", password, preview, ...limits };
      const { url } = linkFrom(client, await createShare(client, body, { signal }));
      const { id: key, site = client.baseUrl } = parseShareAddress(url);
      return { id: key, url, urlWithPassword: shareAddress(site, { id: key, password }) };
    } catch (error) {
      throw refusalOf(error);
    }
  });
}

async function shared(asking: Asking, args: PublishArgs): Promise<Pick<EntryId, "id" | "type">> {
  if (args.id !== undefined) return args;
  const path = DrivePath.parse(args.path, asking.operation);
  const entry = await find(asking, path, { type: args.type, fresh: true });
  if (entry) return entry;
  throw new FsError(asking.operation, "not-found", { path: path.toString() });
}

function limitsOf({ expiresIn, downloads }: PublishArgs): { downloads: number; expire: number } {
  for (const [field, value] of Object.entries({ expiresIn, downloads })) {
    if (value === undefined || (Number.isInteger(value) && value > 0 && value <= ENDLESS)) continue;
    throw new ConfigError("publish", field, `expected a whole number from 1 to ${ENDLESS}`);
  }
  if (expiresIn === undefined && downloads === undefined) return { downloads: -1, expire: -1 };
  return { downloads: downloads ?? ENDLESS, expire: expiresIn ?? ENDLESS };
}

function refusalOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === 403 || code === 40007) return new ShareError("publish", "not-allowed", error);
  return isGone(error) ? new FsError("publish", "not-found", { cause: error }) : error;
}
