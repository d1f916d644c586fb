import type { Cloudreve, SavedSession } from "@debrid-drive/cloudreve-client";
import { memoryStore } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import type { Arrived } from "../../support/scripted-server.ts";
import { driveLines, envelope, routes } from "./sent-lines.ts";

const USER = { userName: "user@example.com", password: "made-up" };
const CONFIG = "GET /api/v3/site/config";
const LOGIN = "POST /api/v3/user/session";
const ME = "GET /api/v3/user/me";
const me = envelope({ id: "d8Cn" });
const cookie = {
  "set-cookie": "cloudreve-session=A; Path=/; Max-Age=5184000",
  "content-type": "application/json",
};
const loggedIn = { ...me, headers: cookie };
const site = (config: object) => [envelope({ captcha_type: "normal", ...config })];

test("not: the two-factor code in the field of the captcha, or code 203 taken for a failure", async () => {
  const answers = {
    [CONFIG]: site({ loginCaptcha: false }),
    [LOGIN]: [envelope(undefined, 203)],
    "POST /api/v3/user/2fa": [loggedIn],
  };
  const { lines, end } = await driveLines(
    (d) => d.session.login(USER, { onTwoFactor: () => "012345" }),
    answers,
  );
  expect(lines).toEqual([
    `${LOGIN} {"userName":"user@example.com","Password":"made-up"}`,
    'POST /api/v3/user/2fa {"code":"012345"}',
  ]);
  expect(end).toMatchObject({ id: "d8Cn" });
});

test("not: a captcha where none is asked for, or one read as an object", async () => {
  const asks = {
    [CONFIG]: site({ loginCaptcha: true }),
    "GET /api/v3/site/captcha": [envelope("data:image/png;base64,AAAA")],
    [LOGIN]: [loggedIn],
  };
  const pictures: unknown[] = [];
  const onCaptcha = (question: object) => {
    pictures.push(question);
    return "abcdef";
  };
  const { lines } = await driveLines((d) => d.session.login(USER, { onCaptcha }), asks);
  expect(lines.at(-1)).toContain('"captchaCode":"abcdef"');
  expect(pictures).toMatchObject([{ kind: "normal", picture: "data:image/png;base64,AAAA" }]);
  const none = { [CONFIG]: site({ loginCaptcha: false }), [LOGIN]: [loggedIn] };
  expect(routes((await driveLines((d) => d.session.login(USER, { onCaptcha }), none)).lines)).toEqual([
    CONFIG,
    LOGIN,
  ]);
});

test.each([604_800, 5_184_000])("not: a session of 30 days, when the server says %i s", async (seconds) => {
  const store = memoryStore<SavedSession>();
  const headers = { ...cookie, "set-cookie": `cloudreve-session=A; Max-Age=${seconds}` };
  const answers = { [CONFIG]: site({ loginCaptcha: false }), [LOGIN]: [{ ...me, headers }] };
  const before = Date.now();
  await driveLines((d) => d.session.login(USER), answers, { session: { store } });
  const { expiresAt = 0 } = (await store.load()) ?? {};
  expect(Math.round((expiresAt - before) / 60_000)).toBe(seconds / 60);
});

const lost = envelope(undefined, 401);
const giving = (value: string) => ({
  ...me,
  headers: { ...cookie, "set-cookie": `cloudreve-session=${value}; Path=/` },
});
const thrice = (d: Cloudreve) => Promise.allSettled([d.user.me(), d.user.me(), d.user.me()]);
const asksNothing = { [CONFIG]: site({ loginCaptcha: false }) };

test("not: a login for each of the calls that find the session gone", async () => {
  const accepts = ({ headers }: Arrived) => (headers.cookie === "cloudreve-session=NEW" ? me : lost);
  const work = async (d: Cloudreve) => {
    await d.session.importCookie("OLD");
    return thrice(d);
  };
  const answers = { ...asksNothing, [LOGIN]: [giving("NEW")], [ME]: accepts };
  const { lines, end } = await driveLines(work, answers, { session: { credentials: USER } });
  expect(routes(lines).filter((line) => line === LOGIN)).toEqual([LOGIN]);
  expect(end).toMatchObject(Array(3).fill({ value: { id: "d8Cn" } }));
});

test("not: one login after the other, when the server takes no cookie", async () => {
  const answers = { ...asksNothing, [LOGIN]: ["A", "B", "C", "D", "E"].map(giving), [ME]: [lost] };
  const { lines, end } = await driveLines(thrice, answers, { session: { credentials: USER } });
  expect(lines.filter((line) => line.startsWith(ME)).length).toBeLessThanOrEqual(6);
  expect(lines.filter((line) => line.startsWith(LOGIN)).length).toBeLessThanOrEqual(4);
  expect(end).toMatchObject(Array(3).fill({ reason: { code: 401 } }));
});
