import { expect, it } from "vitest";
import { startRealDebrid } from "../../support/realdebrid.ts";

it("is the server's local time, with and without its offset", () => {
  const rd = startRealDebrid();
  expect(rd.call("getServerTime")).toMatchObject({ status: 200, body: "2026-01-31 13:00:00" });
  expect(rd.call("getServerTimeIso")).toMatchObject({
    status: 200,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
    body: "2026-01-31T13:00:00+0100",
  });
  rd.pass(180 * 86_400);
  expect(rd.call("getServerTimeIso").body).toBe("2026-07-30T14:00:00+0200");
});
