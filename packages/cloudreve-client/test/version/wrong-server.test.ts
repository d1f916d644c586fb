import { expect, test } from "vitest";
import { Cloudreve, WrongServerError } from "../../src/index.ts";

const PAGE = "<!doctype html><title>Home</title>";
const version = (text: string) => Response.json({ code: 0, data: text, msg: "" });
const missing = () => new Response("404 page not found", { status: 404 });
const page = () => new Response(PAGE, { headers: { "content-type": "text/html" } });

function open(baseUrl: string, answer: (path: string) => Response) {
  const asked: string[] = [];
  const fetch = async (request: Request) => {
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    return answer(pathname);
  };
  return { asked, drive: new Cloudreve({ baseUrl, fetch }) };
}

const HOST = "https://drive.example.com";
const at = (paths: Record<string, () => Response>, other: () => Response) => (path: string) =>
  (paths[path] ?? other)();

test.each<[string, string, (path: string) => Response, string, RegExp]>([
  ["a page", HOST, page, "page", /no Cloudreve at https:\/\/drive\.example\.com: an HTML page came/],
  ["JSON of another service", HOST, () => Response.json({ hello: "world" }), "other-json", /Another service/],
  ["nothing", HOST, missing, "nothing", /HTTP 404\. baseUrl is the address one opens in a browser/],
  [
    "Cloudreve 4",
    HOST,
    at({ "/api/v4/site/ping": () => version("4.2.0") }, missing),
    "cloudreve-4",
    /the server is Cloudreve 4\.2\.0, and this client speaks to 3\.x/,
  ],
  [
    "Cloudreve 4, with its web app for unknown paths",
    HOST,
    at({ "/api/v4/site/ping": () => version("4.2.0-pro") }, page),
    "cloudreve-4",
    /4\.2\.0-pro/,
  ],
  [
    "a path too much",
    `${HOST}/cloud/home`,
    at({ "/cloud/api/v3/site/ping": () => version("3.8.3") }, page),
    "other-path",
    /Cloudreve 3\.8\.3 is not there but at https:\/\/drive\.example\.com\/cloud; use that/,
  ],
  [
    "a path too little",
    HOST,
    at(
      {
        "/": () => new Response(null, { status: 302, headers: { location: "/cloud/" } }),
        "/cloud/api/v3/site/ping": () => version("3.5.3"),
      },
      missing,
    ),
    "other-path",
    /at https:\/\/drive\.example\.com\/cloud; use that/,
  ],
  [
    "a redirect",
    HOST,
    () =>
      new Response(null, { status: 301, headers: { location: "https://www.example.com/x?token=SECRET" } }),
    "redirect",
    /sends on to https:\/\/www\.example\.com\/x, which is not followed/,
  ],
  [
    "a redirect with a password",
    HOST,
    () => new Response(null, { status: 302, headers: { location: "//me:SECRET@www.example.com/login" } }),
    "redirect",
    /sends on to https:\/\/www\.example\.com\/login, which is not followed/,
  ],
])("%s at the address is told", async (_, baseUrl, answer, found, message) => {
  const { drive, asked } = open(baseUrl, answer);
  const error = await drive.directory.list({ path: "/" }).catch((reason) => reason);
  expect(error).toBeInstanceOf(WrongServerError);
  expect(error).toMatchObject({ kind: "config", field: "baseUrl", found });
  expect(error.message).toMatch(message);
  expect(JSON.stringify(error)).not.toContain("SECRET");
  expect(asked.length).toBeLessThanOrEqual(7);
});

test("a login at the wrong address says so too", async () => {
  const { drive } = open(HOST, page);
  await expect(drive.session.login({ userName: "user@example.com", password: "p" })).rejects.toMatchObject({
    kind: "config",
    found: "page",
  });
});

test("a server that answered once is not doubted", async () => {
  let down = false;
  const { drive, asked } = open(HOST, () => (down ? missing() : version("3.8.3")));
  await drive.site.ping();
  down = true;
  await expect(drive.directory.list({ path: "/" })).rejects.toMatchObject({ kind: "http", status: 404 });
  expect(asked).toHaveLength(2);
});

test("an outage is no wrong address, and a page on one route of the right server neither", async () => {
  const outage = open(HOST, () => new Response(PAGE, { status: 502 }));
  await expect(outage.drive.user.me({}, { retry: false })).rejects.toMatchObject({
    kind: "http",
    status: 502,
  });
  expect(outage.asked).toHaveLength(1);
  const right = open(HOST, at({ "/api/v3/site/ping": () => version("3.8.3") }, page));
  await expect(right.drive.user.me()).rejects.toMatchObject({ kind: "decode" });
});

test.each(["/api/v3", "/api/v4", "/api"])("an address that ends in %s is refused at once", (path) => {
  expect(() => new Cloudreve({ baseUrl: HOST + path })).toThrow(/expected https:\/\/drive\.example\.com$/);
});
