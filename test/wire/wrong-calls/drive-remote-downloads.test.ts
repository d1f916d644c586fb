import { expect, test } from "vitest";
import { driveLines, envelope } from "./sent-lines.ts";

const url = "https://files.example.com/a";
const LISTS = {
  "GET /api/v3/aria2/downloading": [envelope([])],
  "GET /api/v3/aria2/finished": [envelope([])],
  "GET /api/v3/directory/inbox": [envelope({ parent: "x", objects: [] })],
};
const ADD = "POST /api/v3/aria2/url";

test.each([
  ["3.3.1", `{"url":"${url}","dst":"/inbox"}`],
  ["3.5.2", `{"url":"${url}","dst":"/inbox"}`],
  ["3.5.3", `{"url":["${url}"],"dst":"/inbox"}`],
  ["3.8.3", `{"url":["${url}"],"dst":"/inbox"}`],
])("not: a list where %s takes a text, or the other way round", async (version, body) => {
  const answer = version < "3.5.3" ? envelope() : envelope([{ code: 0, msg: "" }]);
  const { lines } = await driveLines(
    (d) => d.remoteDownload.add({ url, dst: "/inbox" }),
    { ...LISTS, [ADD]: [answer] },
    { version },
  );
  expect(lines.filter((line) => line.startsWith("POST"))).toEqual([`${ADD} ${body}`]);
});

test("not: the outer code alone, when an address was refused", async () => {
  const inner = [
    { code: 0, msg: "" },
    { code: 40_004, msg: "no" },
  ];
  const { end } = await driveLines((d) => d.remoteDownload.add({ urls: [url, `${url}2`], dst: "/inbox" }), {
    ...LISTS,
    [ADD]: [envelope(inner)],
  });
  expect(end).toMatchObject([{ ok: true }, { ok: false, error: { code: 40_004 } }]);
});
