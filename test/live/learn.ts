import type { Cloudreve, SiteConfig, StoragePolicyType, User } from "@debrid-drive/cloudreve-client";
import type { Settings } from "./settings.ts";

/** What the server offers to this user. */
export interface Facts {
  readonly settings: Settings;
  /** As the server says it, such as `3.8.3`. */
  readonly version: string;
  /** As anybody sees it. */
  readonly site: SiteConfig;
  /** Undefined when nobody could log in. */
  readonly account: Account | undefined;
  /** Why nobody could. */
  readonly refusal: unknown;
}

export interface Account {
  readonly user: User;
  readonly storage: StoragePolicyType;
  /** Bytes; 0 for no limit. */
  readonly maxFileSize: number;
  /** Endings that files may have; empty for any. */
  readonly endings: readonly string[];
  /** Bytes. */
  readonly free: number;
}

/** Asks for version and site, logs in, and looks what the user may. */
export async function learn(
  { drive, visitor, settings }: { drive: Cloudreve; visitor: Cloudreve; settings: Settings },
  signal: AbortSignal,
): Promise<Facts> {
  const version = await visitor.site.ping({}, { signal });
  const site = await visitor.site.config({}, { signal });
  const found = { settings, version, site, account: undefined, refusal: undefined };
  try {
    return { ...found, account: await openAccount(drive, settings, signal) };
  } catch (refusal) {
    return { ...found, refusal };
  }
}

async function openAccount(
  drive: Cloudreve,
  { cookie, questions, userName, password }: Settings,
  signal: AbortSignal,
): Promise<Account> {
  if (cookie) await drive.session.importCookie(cookie);
  else await drive.session.login({ userName, password }, { ...questions, signal });
  const user = await drive.user.me({}, { signal });
  const { free } = await drive.user.storage({}, { signal });
  const { policy } = await drive.directory.list({ path: "/" }, { signal });
  if (policy) {
    const { type, max_size: maxFileSize, file_type } = policy;
    return { user, free, storage: type, maxFileSize, endings: file_type ?? [] };
  }
  // Servers before 3.5.0.
  const old = user.policy;
  const endings = old?.allowedType ?? [];
  const maxFileSize = Math.floor(Number.parseFloat(old?.maxSize ?? "0") * 1024 ** 2);
  return { user, free, storage: (old?.saveType ?? "local") as StoragePolicyType, maxFileSize, endings };
}
