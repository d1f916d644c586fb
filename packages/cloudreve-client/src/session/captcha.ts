import { ConfigError } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";
import type { SiteConfig } from "../generated/models.ts";
import { getCaptcha, getSiteConfig } from "../generated/operations/site.ts";
import type { LoginOptions } from "./options.ts";

interface CaptchaBase {
  /** Counts from 1; above 1 the answer before was wrong. */
  readonly attempt: number;
  /** Aborts when the answer is not awaited any more. */
  readonly signal: AbortSignal;
}

/** What the site asks. */
export type CaptchaQuestion =
  /** Text in a picture. The answer is that text, in any case. */
  | (CaptchaBase & {
      readonly kind: "normal";
      /** The picture as a data URL. */
      readonly picture: string;
    })
  /** reCAPTCHA v2. The answer is the token of its widget. */
  | (CaptchaBase & { readonly kind: "recaptcha"; readonly siteKey: string })
  /** Tencent's captcha. The answer is what its widget calls back with. */
  | (CaptchaBase & { readonly kind: "tcaptcha"; readonly appId: string });

export type CaptchaAnswer = string | { readonly ticket: string; readonly randstr: string };

/** The fields that go with a login. */
export interface CaptchaFields {
  readonly captchaCode?: string;
  readonly ticket?: string;
  readonly randstr?: string;
}

export type CaptchaKind = CaptchaQuestion["kind"];
type AskedSite = Pick<SiteConfig, "captcha_ReCaptchaKey" | "tcaptcha_captcha_app_id">;

export interface WantedCaptcha {
  readonly kind: CaptchaKind;
  readonly site: AskedSite;
}

const KINDS: readonly string[] = ["normal", "recaptcha", "tcaptcha"] satisfies CaptchaKind[];

/** The captcha that the site asks for at a login, if it does. */
export async function wantedCaptcha(
  client: CloudreveClient,
  options: LoginOptions,
): Promise<WantedCaptcha | undefined> {
  const site = await getSiteConfig(client, {}, options);
  // Servers check nothing for a type they do not know.
  if (!site.loginCaptcha || !KINDS.includes(site.captcha_type)) return undefined;
  return { kind: site.captcha_type as CaptchaKind, site };
}

/** What to show to the user. A picture is good for one try, so each attempt gets a new one. */
export async function captchaQuestion(
  client: CloudreveClient,
  { kind, site }: WantedCaptcha,
  base: CaptchaBase,
  options: LoginOptions,
): Promise<CaptchaQuestion> {
  switch (kind) {
    case "normal":
      return { ...base, kind, picture: await getCaptcha(client, {}, options) };
    case "recaptcha":
      return { ...base, kind, siteKey: site.captcha_ReCaptchaKey };
    case "tcaptcha":
      return { ...base, kind, appId: site.tcaptcha_captcha_app_id };
  }
}

/** @throws ConfigError when the answer does not fit the kind */
export function captchaFields(kind: CaptchaKind, answer: CaptchaAnswer): CaptchaFields {
  if (kind !== "tcaptcha") {
    if (typeof answer === "string") return { captchaCode: answer.trim() };
    throw new ConfigError("login", "onCaptcha", `expected a text for a captcha of kind ${kind}`);
  }
  if (typeof answer === "object" && answer !== null) {
    const { ticket, randstr } = answer;
    if (typeof ticket === "string" && typeof randstr === "string") return { ticket, randstr };
  }
  throw new ConfigError("login", "onCaptcha", "expected { ticket, randstr } for a captcha of kind tcaptcha");
}
