import fc from "fast-check";
import { expect, test } from "vitest";
import { SessionCookie } from "../../src/session/session-cookie.ts";
import { parseSetCookie } from "../../src/session/set-cookie.ts";

const url = (text: string) => ({ url: new URL(text) });
const setCookie = (...lines: string[]) =>
  new Headers(lines.map((line) => ["set-cookie", line] as [string, string]));

function sentBy(cookie: SessionCookie, address: string): string | null {
  const headers = new Headers();
  cookie.apply(headers, url(address));
  return headers.get("cookie");
}

test("any cookie value comes back as it was set", () => {
  const value = fc.stringMatching(/^[!#-+\--:<-[\]-~]+$/);
  fc.assert(
    fc.property(value, (text) => {
      const cookie = new SessionCookie();
      cookie.learn(setCookie(`cloudreve-session=${text}; Path=/; HttpOnly`));
      expect(sentBy(cookie, "https://drive.example.com/")).toBe(`cloudreve-session=${text}`);
    }),
  );
});

test("a Secure cookie never goes over http", () => {
  const cookie = new SessionCookie();
  cookie.learn(setCookie("cloudreve-session=a; Path=/; Secure; SameSite=None"));
  expect(sentBy(cookie, "http://drive.example.com/")).toBeNull();
  expect(sentBy(cookie, "https://drive.example.com/")).toBe("cloudreve-session=a");
});

test("other cookies, and names that only end alike, are not kept", () => {
  const cookie = new SessionCookie();
  cookie.learn(setCookie("not-cloudreve-session=a", "theme=dark"));
  expect(sentBy(cookie, "https://drive.example.com/")).toBeNull();
});

test("the server can take the session back", () => {
  const cookie = new SessionCookie();
  cookie.learn(setCookie("cloudreve-session=a"));
  cookie.learn(setCookie("cloudreve-session=; Max-Age=0"));
  expect(sentBy(cookie, "https://drive.example.com/")).toBeNull();
});

test.each(["", "=value", "no-equals; Path=/"])("%j is no cookie", (line) => {
  expect(parseSetCookie(line)).toBeUndefined();
});
