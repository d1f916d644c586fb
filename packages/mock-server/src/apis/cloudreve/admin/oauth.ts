import type { PolicyFact } from "../site/facts.ts";

export type OauthKind = "onedrive" | "googledrive";

const SCOPES = {
  onedrive: "offline_access files.readwrite.all",
  googledrive: "https://www.googleapis.com/auth/drive",
} as const;

/** Where an administrator lets the server use a storage; parameters are sorted, as Go does it. */
export function authorizationOf(kind: OauthKind, { shown }: PolicyFact): string {
  const isGoogle = kind === "googledrive";
  const query = new URLSearchParams({
    ...(isGoogle ? { access_type: "offline", prompt: "consent" } : {}),
    client_id: shown.BucketName,
    redirect_uri: shown.OptionsSerialized.od_redirect ?? "",
    response_type: "code",
    scope: SCOPES[kind],
  });
  query.sort();
  const base = isGoogle ? "https://accounts.google.com/o/oauth2/auth" : microsoft(shown.BaseURL);
  return `${base}?${query}`;
}

const microsoft = (base: string): string =>
  base.startsWith("https://login.live.com")
    ? `${base.replace(/\/$/, "")}/oauth20_authorize.srf`
    : `${base.replace(/\/$/, "")}/authorize`;
