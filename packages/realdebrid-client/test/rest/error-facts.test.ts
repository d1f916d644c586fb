import { expect, test } from "vitest";
import { RealDebrid } from "../../src/index.ts";
import { about } from "../../src/rest/error-facts.ts";

const refusing = (error: string, error_code: number, status: number) =>
  new RealDebrid({
    auth: "MADE-UP-TOKEN",
    retry: false,
    fetch: async () => new Response(JSON.stringify({ error, error_code }), { status }),
  });

test.each([
  [35, "infringing_file", 451, "gone", false],
  [19, "hoster_unavailable", 503, "gone", false],
  [36, "fair_usage_limit", 503, "later", true],
  [34, "too_many_requests", 429, "later", true],
  [21, "too_many_active_downloads", 509, "slots", true],
  [8, "bad_token", 401, "access", false],
  [2, "wrong_parameter", 400, undefined, false],
])("code %i (%s) belongs to a group", async (code, name, status, group, retryable) => {
  const result = await refusing(name, code, status)
    .unrestrict.link({ link: "https://files.example.com/a" })
    .result();
  expect(result).toMatchObject({
    ok: false,
    error: { code, retryable, docs: `https://debrid-drive.example.com/errors/realdebrid.html#code-${code}` },
  });
  expect(about(code).group).toBe(group);
});

test("a code nobody knows is kept, and is about the call", async () => {
  const result = await refusing("from_the_future", 99, 400).user.get().result();
  expect(result).toMatchObject({ ok: false, error: { kind: "unlisted", code: 99, group: undefined } });
});

test("429 tells when to come back", async () => {
  const result = await refusing("too_many_requests", 34, 429).user.get().result();
  expect(result).toMatchObject({ ok: false, error: { code: 34, retryAt: expect.any(Date) } });
});
