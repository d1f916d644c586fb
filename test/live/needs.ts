import type { Account, Facts } from "./learn.ts";

type Right = "allowShare" | "allowRemoteDownload" | "allowArchiveDownload" | "compress" | "webdav";

/** Says why a server does not offer what a case needs; undefined when it does. */
export type Need = (facts: Facts) => string | undefined;

export const since =
  (version: string): Need =>
  (facts) =>
    compare(facts.version, version) < 0 ? `came with ${version}` : undefined;

export const before =
  (version: string): Need =>
  (facts) =>
    compare(facts.version, version) >= 0 ? `went with ${version}` : undefined;

/** Somebody is logged in. */
export const login: Need = ({ account }) => (account ? undefined : "nobody is logged in");

/** Logging in with name and password, whenever a case wants to. */
export const passwordLogin: Need = ({ settings, site }) => {
  if (settings.cookie) return "CLOUDREVE_COOKIE is used in place of a login";
  const isAsked = site.loginCaptcha && !settings.questions?.onCaptcha;
  return isAsked ? "the site asks for a captcha, and nobody is there to answer" : undefined;
};

/** The user's group may. */
export const right =
  (name: Right): Need =>
  ({ account }) =>
    account && !account.user.group[name] ? `the group's ${name} is off` : undefined;

/** Visitors may download what is shared. */
export const visitorDownloads: Need = ({ site }) =>
  site.user.group.shareDownload ? undefined : "visitors may not download";

export const localStorage: Need = ({ account }) =>
  account && account.storage !== "local" ? `files are stored at ${account.storage}` : undefined;

export const endings = (...wanted: readonly string[]): Need =>
  ofAccount(({ endings }) => {
    const missing = wanted.filter((ending) => endings.length > 0 && !endings.includes(ending));
    return missing.length > 0 ? `no .${missing[0]} files are allowed` : undefined;
  });

export const room = (bytes: number): Need =>
  ofAccount(({ free, maxFileSize }) => {
    if (free < bytes) return `fewer than ${bytes} bytes are free`;
    return maxFileSize > 0 && maxFileSize < bytes ? `files have at most ${maxFileSize} bytes` : undefined;
  });

export const aria2: Need = ({ settings }) =>
  settings.aria2 ? undefined : "CLOUDREVE_ARIA2=1 says that remote downloads work";

/** There is an address that the server can download from. */
export const aria2Address: Need = ({ settings: { url, aria2Url } }) =>
  aria2Url || isLoopback(url) ? undefined : "CLOUDREVE_ARIA2_URL names a small file";

export function isLoopback(url: string): boolean {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname);
}

/** Below, at or above 0, as the first version is older than, the same as or newer than the second. */
export function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => (text.match(/\d+/g) ?? []).slice(0, 3).map(Number));
  const difference = left?.map((part, index) => part - (right?.[index] ?? 0)).find((step) => step !== 0);
  return difference ?? 0;
}

function ofAccount(check: (account: Account) => string | undefined): Need {
  return ({ account }) => account && check(account);
}
