import type { Schemas } from "../common/schemas.ts";
import type { CloudreveState } from "../state.ts";
import type { UserFact } from "../users/facts.ts";
import { viewOfUser, viewOfVisitor } from "../users/view.ts";

/** Extensions that the office server opens, while there is one. */
export const OFFICE_EXTENSIONS: readonly string[] = ["xlsx", "docx"];

/** What the web client needs to know, and who is logged in. */
export function viewOfSite(state: CloudreveState, user: UserFact | undefined) {
  const { settings } = state;
  const type = settings.get("captcha_type");
  return {
    title: settings.get("siteName"),
    loginCaptcha: settings.isOn("login_captcha"),
    regCaptcha: settings.isOn("reg_captcha"),
    forgetCaptcha: settings.isOn("forget_captcha"),
    emailActive: settings.isOn("email_active"),
    themes: settings.get("themes"),
    defaultTheme: settings.get("defaultTheme"),
    home_view_method: settings.get("home_view_method"),
    share_view_method: settings.get("share_view_method"),
    authn: settings.isOn("authn_enabled"),
    user: user ? viewOfUser(state, user) : viewOfVisitor(state),
    captcha_ReCaptchaKey: settings.get("captcha_ReCaptchaKey"),
    captcha_type: type as Schemas["CaptchaType"],
    tcaptcha_captcha_app_id: settings.get("captcha_TCaptcha_CaptchaAppId"),
    registerEnabled: settings.isOn("register_enabled"),
    app_promotion: settings.isOn("show_app_promotion"),
    wopi_exts: settings.isOn("wopi_enabled") ? [...OFFICE_EXTENSIONS] : null,
  };
}

/** What browsers need to install the site as an app. */
export function viewOfManifest({ settings }: CloudreveState): Schemas["WebAppManifest"] {
  const name = settings.get("siteName");
  return {
    short_name: name,
    name,
    icons: [
      { src: settings.get("pwa_small_icon"), sizes: "64x64 32x32 24x24 16x16", type: "image/x-icon" },
      { src: settings.get("pwa_medium_icon"), sizes: "192x192", type: "image/png" },
      { src: settings.get("pwa_large_icon"), sizes: "512x512", type: "image/png" },
    ],
    start_url: ".",
    display: settings.get("pwa_display"),
    theme_color: settings.get("pwa_theme_color"),
    background_color: settings.get("pwa_background_color"),
  };
}
