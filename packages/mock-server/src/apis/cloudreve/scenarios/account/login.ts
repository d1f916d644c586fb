import { SOLVED_CAPTCHA } from "../../site/captcha.ts";
import { TWO_FACTOR_CODE } from "../../users/users.ts";
import {
  type CloudreveScenario,
  credentials,
  loggedIn,
  NEWCOMER,
  sendAll,
  TWO_FACTOR,
  USER,
} from "./support.ts";

const CAPTCHAS = ["login_captcha", "reg_captcha", "forget_captcha"];

const passwords: CloudreveScenario = {
  name: "login-by-password",
  title: "Passwords are right or wrong, and accounts active, blocked or not activated",
  play: async (stage) => {
    const visitor = stage.caller();
    await sendAll(visitor, "login", [
      credentials(USER, "wrong-password"),
      credentials("nobody@example.com"),
      credentials("blocked@example.com"),
      credentials("inactive@example.com"),
      credentials(USER, "abc"),
    ]);
    await visitor.send("logout");
    const user = await loggedIn(stage);
    await user.send("getCurrentUser");
    await user.send("logout");
    await user.send("logout");
    await user.send("getCurrentUser");
  },
};

const expired: CloudreveScenario = {
  name: "login-expired",
  title: "The cookie is older than 30 days, and an account was blocked after it logged in",
  play: async (stage) => {
    const user = await loggedIn(stage);
    stage.clock.advance(30 * 86_400_000);
    await user.send("getCurrentUser");
    const other = await loggedIn(stage);
    stage.state.blockUser(USER);
    await other.send("getCurrentUser");
  },
};

const twoFactor: CloudreveScenario = {
  name: "two-factor-login",
  title: "An account with two-factor login",
  play: async (stage) => {
    const verify = (code: string) => ({ body: { code } });
    const user = stage.caller();
    await user.send("verifyTwoFactor", verify(TWO_FACTOR_CODE));
    await user.send("login", { body: credentials(TWO_FACTOR) });
    await user.send("getCurrentUser");
    await user.send("verifyTwoFactor", verify(""));
    await user.send("verifyTwoFactor", verify("000000"));
    await user.send("verifyTwoFactor", verify(TWO_FACTOR_CODE));
    await user.send("getCurrentUser");
    await user.send("login", { body: credentials(TWO_FACTOR) });
    stage.state.blockUser(TWO_FACTOR);
    await user.send("verifyTwoFactor", verify(TWO_FACTOR_CODE));
  },
};

const picture: CloudreveScenario = {
  name: "captcha-picture",
  title: "Logging in, registering and asking for a new password need the text of a picture",
  prepare: ({ settings }) => {
    for (const name of CAPTCHAS) settings.set(name, "1");
  },
  play: async ({ caller, state }) => {
    const visitor = caller();
    const nextCaptcha = async () => {
      const { headers } = await visitor.send("getCaptcha");
      return state.readCaptcha(headers.get("set-cookie"));
    };
    await visitor.send("getSiteConfig");
    for (const [operation, body] of [
      ["login", credentials(USER)],
      ["register", credentials(NEWCOMER)],
      ["requestPasswordReset", { userName: USER }],
    ] as const) {
      await visitor.send(operation, { body });
      await nextCaptcha();
      await visitor.send(operation, { body: { ...body, captchaCode: "wrong" } });
      const captchaCode = await nextCaptcha();
      await visitor.send(operation, { body: { ...body, captchaCode } });
      // Good for one try only.
      await visitor.send(operation, { body: { ...body, captchaCode } });
    }
  },
};

const solved = [SOLVED_CAPTCHA.recaptcha, SOLVED_CAPTCHA.tcaptcha];
const keys = ["captcha_ReCaptchaSecret", "captcha_TCaptcha_AppSecretKey"];

const services = (["recaptcha", "tcaptcha"] as const).map(
  (type, index): CloudreveScenario => ({
    name: `captcha-${type}`,
    title: `The site uses ${type}, first well set up, then without its secret key`,
    prepare: ({ settings }) => {
      for (const name of CAPTCHAS) settings.set(name, "1");
      settings.set("captcha_type", type);
      for (const name of ["CaptchaAppId", "AppSecretKey", "SecretId", "SecretKey"])
        settings.set(`captcha_TCaptcha_${name}`, "mock");
    },
    play: async ({ caller, state }) => {
      const visitor = caller();
      const tries = [
        ["login", credentials(USER)],
        ["register", credentials(NEWCOMER)],
        ["requestPasswordReset", { userName: USER }],
      ] as const;
      for (const [operation, body] of tries) {
        await visitor.send(operation, { body });
        await visitor.send(operation, { body: { ...body, ...solved[index] } });
      }
      state.settings.set(keys[index] ?? "", "");
      for (const [operation, body] of tries) await visitor.send(operation, { body });
    },
  }),
);

export const loginScenarios = [passwords, expired, twoFactor, picture, ...services];
