import { describe, expect, it } from "vitest";
import { mayAdminister } from "../../src/admin/admin-token.ts";
import { startMock } from "../../src/index.ts";

const TOKEN = "made-up-admin-token";

describe("an admin token", () => {
  it("is asked for by the mock's own routes, those of sessions too", async () => {
    await using mock = await startMock({ apis: ["cloudreve"], adminToken: TOKEN });
    const session = mock.session();
    for (const { url } of [mock, session]) {
      const reset = (headers: Record<string, string>) =>
        fetch(`${url}/_mock/reset`, { method: "POST", headers });
      const refused = await reset({});
      expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
      expect((await reset({ authorization: `Bearer ${TOKEN}x` })).status).toBe(401);
      expect((await reset({ authorization: `bearer ${TOKEN}` })).status).toBe(204);
      expect((await fetch(`${url}/api/v3/site/ping`)).status).toBe(200);
    }
  });

  it.each(["short", "with a space in it", "n\u00f6t-ascii-token", "x".repeat(1001)])(
    "is never %j",
    async (text) => {
      await expect(startMock({ adminToken: text })).rejects.toThrow("admin token must be");
    },
  );

  it.runIf(process.platform === "linux")("opens other hosts", async () => {
    await using mock = await startMock({ apis: ["cloudreve"], host: "127.0.0.2", adminToken: TOKEN });
    expect((await fetch(`${mock.url}/api/v3/site/ping`)).status).toBe(200);
  });
});

it.each([
  [undefined, undefined, true],
  [TOKEN, undefined, false],
  [TOKEN, TOKEN, false],
  [TOKEN, `Basic ${TOKEN}`, false],
  [TOKEN, `Bearer ${TOKEN} more`, false],
  [TOKEN, `Bearer ${TOKEN}`, true],
])("mayAdminister(%j, %j) is %j", (token, header, expected) => {
  expect(mayAdminister(token, header)).toBe(expected);
});
