import type { LiveCase } from "../case.ts";
import { fails, isTrue, same } from "../check.ts";
import { login, passwordLogin } from "../needs.ts";

export const sessionCases: readonly LiveCase[] = [
  {
    name: "log in again when the server has forgotten the session",
    needs: [login, passwordLogin],
    run: async ({ connect, facts, settings, signal }) => {
      const { userName, password, questions } = settings;
      const client = connect({ ...questions, credentials: { userName, password } });
      const first = await client.user.me({}, { signal });
      same(first.id, facts.account?.user.id, "who is logged in by itself");
      const copy = connect();
      await copy.session.importCookie((await client.session.exportCookie()) ?? "", { signal });
      await copy.user.logout({}, { signal });
      const again = await client.user.me({}, { signal });
      same(again.id, first.id, "who is logged in again");
    },
  },
  {
    name: "log in again when the cookie is no good",
    needs: [login, passwordLogin],
    run: async ({ connect, facts, settings, signal }) => {
      const { userName, password, questions } = settings;
      const client = connect({ ...questions, credentials: { userName, password } });
      await client.session.importCookie("cloudreve-session=bm90LWEtc2Vzc2lvbg", { signal });
      same((await client.user.me({}, { signal })).id, facts.account?.user.id, "who is logged in again");
    },
  },
  {
    name: "log out",
    needs: [login, passwordLogin],
    run: async ({ connect, settings, signal }) => {
      const { userName, password, questions } = settings;
      const client = connect();
      await client.session.login({ userName, password }, { ...questions, signal });
      const cookie = await client.session.exportCookie();
      isTrue(cookie, "the session has a cookie");
      await client.session.logout({ signal });
      await fails(client.user.me({}, { signal }), { name: "ApiError", code: 401 }, "a call after the logout");
      const thief = connect();
      await thief.session.importCookie(cookie, { signal });
      await fails(
        thief.user.me({}, { signal }),
        { name: "ApiError", code: 401 },
        "a call with the old cookie",
      );
    },
  },
];
