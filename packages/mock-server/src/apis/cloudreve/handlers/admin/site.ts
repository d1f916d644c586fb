import { answer, done, doneEmpty, empty, fail } from "../../common/envelope.ts";
import { forAdmins } from "./for-admins.ts";

const VERSION = { backend: "3.8.3", commit: "a11f819", db: "3.8.1", is_pro: "false" } as const;

export const adminSite = forAdmins({
  /** Counts can be a day old, the rest is fresh. */
  getAdminSummary: ({ state }) => {
    const siteURL = state.settings.get("siteURL");
    return done({ ...state.statistics.countsOf(state), siteURL, version: VERSION });
  },

  getAdminNews: ({ state }) => {
    if (state.news === undefined) return empty();
    const { status, headers, body } = answer(state.news);
    return { status, headers: { ...headers, "Content-Type": "text/plain; charset=utf-8" }, body };
  },

  /** Settings that the server has not are left out. */
  getAdminSettings: ({ body, state }) => {
    const { facts } = state.settings;
    const known = (body.keys ?? []).filter((key) => facts.has(key));
    return done(Object.fromEntries(known.map((key) => [key, state.settings.get(key)])));
  },

  /** While the database is out of order, a change fails, and so does the end of none. */
  updateAdminSettings: ({ body, state }) => {
    const options = body.options ?? [];
    if (state.outages.has("database")) {
      const [first] = options;
      return first ? fail(50008, `Setting ${first.key ?? ""} failed to update`) : fail(50001);
    }
    for (const { key = "", value = "" } of options) state.settings.set(key, value);
    return doneEmpty();
  },

  /** Whatever the service. */
  reloadAdminService: () => doneEmpty(),
});
