import type { IncomingHttpHeaders } from "node:http";
import { answer, empty, fail } from "../common/envelope.ts";
import type { CloudreveState } from "../state.ts";
import { drawDigits } from "./captcha-picture.ts";

/** What the captcha services of other companies give to a person, here: `captchaCode`, or `ticket` and `randstr`. */
export const SOLVED_CAPTCHA = {
  recaptcha: { captchaCode: "mock-recaptcha" },
  tcaptcha: { ticket: "mock-ticket", randstr: "mock-randstr" },
} as const;

interface Solution {
  readonly captchaCode?: string;
  readonly ticket?: string;
  readonly randstr?: string;
}

interface Verdict {
  /** The answer, when the captcha was not passed. */
  readonly refusal?: ReturnType<typeof fail> | ReturnType<typeof empty>;
  /** Looking at the captcha writes the session. */
  readonly cookies: readonly string[];
}

const PASSED: Verdict = { cookies: [] };
const TENCENT = ["CaptchaAppId", "AppSecretKey", "SecretId", "SecretKey"];

/** Whether a request passes the captcha, if the setting asks for one. */
export function passCaptcha(
  state: CloudreveState,
  setting: "login_captcha" | "reg_captcha" | "forget_captcha",
  headers: IncomingHttpHeaders,
  given: Solution,
): Verdict {
  if (!state.settings.isOn(setting)) return PASSED;
  switch (state.settings.get("captcha_type")) {
    case "normal":
      return passPicture(state, headers, given);
    case "recaptcha": {
      if (state.settings.get("captcha_ReCaptchaSecret") === "") return { refusal: empty(), cookies: [] };
      return given.captchaCode === SOLVED_CAPTCHA.recaptcha.captchaCode ? PASSED : REFUSED;
    }
    case "tcaptcha": {
      const isSetUp = TENCENT.every((name) => state.settings.get(`captcha_TCaptcha_${name}`) !== "");
      if (!isSetUp) return { refusal: empty(), cookies: [] };
      const { ticket, randstr } = SOLVED_CAPTCHA.tcaptcha;
      return given.ticket === ticket && given.randstr === randstr ? PASSED : REFUSED;
    }
    default:
      return PASSED;
  }
}

const REFUSED: Verdict = { refusal: fail(40027), cookies: [] };

/** A picture is good for one try. */
function passPicture(state: CloudreveState, headers: IncomingHttpHeaders, given: Solution): Verdict {
  const session = state.session(headers);
  const expected = session?.captcha;
  const cookie = state.sessions.write(session, (written) => {
    delete written.captcha;
  });
  if (expected !== undefined && given.captchaCode?.toLowerCase() === expected) return { cookies: [cookie] };
  return { refusal: answer(fail(40026).body, [cookie]), cookies: [cookie] };
}

/** A new picture as a data URL, and its text. */
export function drawCaptcha({ secrets, settings }: CloudreveState): { text: string; url: string } {
  const text = secrets.captcha(within(settings.number("captcha_CaptchaLen"), 1, 20));
  const width = within(settings.number("captcha_width"), 1, 1000);
  const picture = drawDigits(text, width, within(settings.number("captcha_height"), 1, 1000));
  return { text, url: `data:image/png;base64,${Buffer.from(picture).toString("base64")}` };
}

const within = (value: number, least: number, most: number): number =>
  Math.floor(Math.min(most, Math.max(least, value)));
