import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { ApiError, type Auth, ConfigError, RealDebrid } from "../src/index.ts";

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

function client(answer: Response, auth?: Auth) {
  const fetch = vi.fn(async (_: Request) => answer.clone());
  return { fetch, rd: new RealDebrid({ fetch, ...(auth !== undefined && { auth }) }) };
}

test("talks to the public address unless told otherwise", async () => {
  const { fetch, rd } = client(json({}), "MADE-UP-TOKEN");
  await rd.user.get();
  expect(fetch.mock.calls[0]?.[0].url).toBe("https://api.real-debrid.com/rest/1.0/user");
});

test.each(["/rest/1.0", "/oauth/v2/"])("a baseUrl that ends in %s is refused with the right one", (path) => {
  const create = () => new RealDebrid({ baseUrl: `https://api.real-debrid.com${path}` });
  expect(create).toThrow(ConfigError);
  expect(create).toThrow(/expected https:\/\/api\.real-debrid\.com$/);
});

test("a refusal carries code, name, status and the server's words", async () => {
  const { rd } = client(
    json({ error: "parameter_missing", error_code: 1, error_details: "no files yet" }, 404),
    "T",
  );
  const error = await rd.torrents
    .selectFiles({ id: "MADEUPTORRENT", files: "all" })
    .catch((reason) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    kind: "api",
    code: 1,
    codeName: "parameter_missing",
    status: 404,
    serverMessage: "no files yet",
    operation: "selectFiles",
  });
  expect(error.message).toBe("selectFiles: parameter_missing (1), HTTP 404: no files yet");
});

test("503 with a code is an answer, 503 without one an HTTP error", async () => {
  const withCode = await client(json({ error: "hoster_unavailable", error_code: 19 }, 503), "T")
    .rd.unrestrict.link({ link: "https://files.example.com/a" })
    .result();
  expect(withCode).toMatchObject({ ok: false, error: { kind: "api", code: 19 } });
  const page = new Response("<html>maintenance</html>", {
    status: 503,
    headers: { "content-type": "text/html" },
  });
  const without = await client(page, "T")
    .rd.unrestrict.link({ link: "https://files.example.com/a" })
    .result();
  expect(without).toMatchObject({ ok: false, error: { kind: "http", status: 503 } });
});

test("a device that waits for its user is an HTTP error 403 without a code", async () => {
  const { rd } = client(json({ error: null, error_code: null }, 403));
  const result = await rd.oauth.getDeviceCredentials({ client_id: "MADEUPCLIENT1", code: "MADEUP" }).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "http", status: 403 } });
});

test("a call that needs a token says so before anything is sent", async () => {
  const { fetch, rd } = client(json({}));
  await expect(rd.user.get()).rejects.toThrow("getUser: auth: missing");
  expect(fetch).not.toHaveBeenCalled();
});

test("a provider is asked for each call, and its failure is named", async () => {
  const provider = vi
    .fn()
    .mockResolvedValueOnce("FIRST")
    .mockResolvedValueOnce("SECOND")
    .mockRejectedValue(new Error("x"));
  const { fetch, rd } = client(json({}), provider);
  await rd.user.get();
  await rd.user.get();
  expect(fetch.mock.calls.map(([request]) => request.headers.get("authorization"))).toEqual([
    "Bearer FIRST",
    "Bearer SECOND",
  ]);
  const result = await rd.user.get().result();
  expect(result).toMatchObject({ ok: false, error: { kind: "config", field: "auth" } });
});

test.each(["", "SECRET with space", "SECRET\nvalue"])(
  "the token %j is refused without being shown",
  (auth) => {
    try {
      new RealDebrid({ auth });
      expect.fail("expected a failure");
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      expect(inspect(error)).not.toContain("SECRET");
    }
  },
);

test("the client does not show its token", () => {
  expect(inspect(new RealDebrid({ auth: "MADE-UP-TOKEN" }), { depth: 9, showHidden: true })).not.toContain(
    "MADE-UP",
  );
});
