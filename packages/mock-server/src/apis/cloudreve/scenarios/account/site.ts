import { type CloudreveScenario, loggedIn } from "./support.ts";

const OPERATIONS = ["pingSite", "getSiteConfig", "getCaptcha", "getWebAppManifest"];

const site: CloudreveScenario = {
  name: "site",
  title: "A site as it is after its installation",
  play: async (stage) => {
    const visitor = stage.caller();
    for (const operation of OPERATIONS) await visitor.send(operation);
    const user = await loggedIn(stage);
    await user.send("getSiteConfig");
  },
};

const changed: CloudreveScenario = {
  name: "site-changed",
  title: "A site with a name of its own, an office server and captchas",
  prepare: ({ settings }) => {
    settings.set("siteName", "Example Cloud");
    settings.set("wopi_enabled", "1");
    settings.set("login_captcha", "1");
  },
  play: async ({ caller }) => {
    const visitor = caller();
    for (const operation of OPERATIONS) await visitor.send(operation);
  },
};

export const siteScenarios = [site, changed];
