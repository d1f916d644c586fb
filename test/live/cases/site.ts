import type { LiveCase } from "../case.ts";
import { fails, isTrue, same } from "../check.ts";
import { login, passwordLogin } from "../needs.ts";

export const siteCases: readonly LiveCase[] = [
  {
    name: "say the version",
    run: async ({ facts }) => isTrue(/^3\.\d+\.\d+/.test(facts.version), `no version 3: ${facts.version}`),
  },
  {
    name: "show the site to anybody",
    run: async ({ facts: { site } }) => {
      same(typeof site.title, "string", "the kind of the title");
      same(site.user.anonymous, true, "whoever is not logged in is nobody");
    },
  },
  {
    name: "refuse visitors",
    run: async ({ visitor, signal }) => {
      await fails(
        visitor.user.me({}, { signal }),
        { name: "ApiError", code: 401 },
        "a visitor's own account",
      );
    },
  },
  {
    name: "log in",
    needs: [passwordLogin],
    run: async ({ facts, settings }) => {
      if (!facts.account) throw facts.refusal;
      same(facts.account.user.user_name.toLowerCase(), settings.userName.toLowerCase(), "who is logged in");
    },
  },
  {
    name: "refuse a wrong password",
    needs: [login, passwordLogin],
    run: async ({ connect, settings, name, signal }) => {
      const { userName, questions } = settings;
      const work = connect().session.login({ userName, password: `no ${name}` }, { ...questions, signal });
      await fails(work, { reason: "credentials" }, "a wrong password");
    },
  },
];
