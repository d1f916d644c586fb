import type { Schemas } from "../../common/schemas.ts";
import { attest, sign } from "../../users/security-key.ts";
import { type CloudreveScenario, dataOf, loggedIn, USER } from "./support.ts";

const path = { username: USER };

const keys: CloudreveScenario = {
  name: "security-keys",
  title: "A user sets a security key up and logs in with it",
  prepare: ({ settings }) => settings.set("authn_enabled", "1"),
  play: async (stage) => {
    const { caller } = stage;
    const user = await loggedIn(stage);
    const begin = async () =>
      dataOf<Schemas["WebAuthnRegistration"]>(await user.send("startWebAuthnRegistration")).publicKey;
    await user.send("finishWebAuthnRegistration", { body: attest("AAAA") });
    await user.send("startWebAuthnLogin", { path });
    const { challenge } = await begin();
    await user.send("finishWebAuthnRegistration", { body: attest("AAAA") });
    await user.send("finishWebAuthnRegistration", { body: attest(challenge) });
    await user.send("getSettings");

    const visitor = caller();
    await visitor.send("startWebAuthnRegistration");
    await visitor.send("finishWebAuthnRegistration", { body: attest(challenge) });
    await visitor.send("finishWebAuthnLogin", { path, body: sign(challenge) });
    await visitor.send("startWebAuthnLogin", { path: { username: "nobody@example.com" } });
    await visitor.send("finishWebAuthnLogin", {
      path: { username: "nobody@example.com" },
      body: sign(challenge),
    });
    const login = dataOf<Schemas["WebAuthnLogin"]>(await visitor.send("startWebAuthnLogin", { path }));
    await visitor.send("finishWebAuthnLogin", { path, body: sign(login.publicKey.challenge, "another-key") });
    await visitor.send("finishWebAuthnLogin", { path, body: sign(login.publicKey.challenge) });
    await visitor.send("getCurrentUser");
  },
};

const off: CloudreveScenario = {
  name: "security-keys-off",
  title: "Security keys are switched off, and then the address of the site is broken",
  play: async (stage) => {
    const { settings } = stage.state;
    const user = await loggedIn(stage);
    const tryAll = async () => {
      await user.send("startWebAuthnRegistration");
      await user.send("finishWebAuthnRegistration", { body: attest("AAAA") });
      await user.send("startWebAuthnLogin", { path });
      await user.send("finishWebAuthnLogin", { path, body: sign("AAAA") });
    };
    await tryAll();
    settings.set("authn_enabled", "1");
    await user.send("startWebAuthnRegistration");
    settings.set("siteURL", "no address");
    await tryAll();
  },
};

export const keyScenarios = [keys, off];
