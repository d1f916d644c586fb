import { expectEqual, failureOf, openDrive, openRealDebrid, type Scenario } from "./scenario.ts";

/** One call, and the two ways in which an API says no. */
export const calls: readonly Scenario[] = [
  {
    name: "Real-Debrid: a typed call",
    async run(given) {
      const { id, username } = await openRealDebrid(given).user.get();
      expectEqual({ id, username }, { id: 4242, username: "mock-user" });
    },
  },
  {
    name: "Real-Debrid: a typed error",
    async run(given) {
      const error = await failureOf(openRealDebrid(given).torrents.info({ id: "UNKNOWN" }));
      if (!(error instanceof given.realdebrid.ApiError)) throw error;
      const { kind, code, codeName, meta } = error;
      expectEqual(
        { kind, code, codeName, status: meta.status },
        { kind: "api", code: 7, codeName: "unknown_ressource", status: 404 },
      );
    },
  },
  {
    name: "Cloudreve: login and a typed call",
    async run(given) {
      const { user_name } = await (await openDrive(given)).user.me();
      expectEqual(user_name, "user@example.com");
    },
  },
  {
    name: "Cloudreve: a typed error out of status 200",
    async run(given) {
      const drive = await openDrive(given);
      const error = await failureOf(drive.directory.list({ path: "/there is none" }));
      if (!(error instanceof given.cloudreve.ApiError)) throw error;
      const { kind, code, meta } = error;
      expectEqual({ kind, code, status: meta.status }, { kind: "api", code: 40016, status: 200 });
    },
  },
];
