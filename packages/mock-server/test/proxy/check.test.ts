import { expect, test } from "vitest";
import { PRIVATE_TOKEN, startMock, startProxy } from "../../src/index.ts";

test("what the mock answers fits the description of both APIs", async () => {
  await using mock = await startMock();
  await using proxy = await startProxy({ target: mock.url });
  expect(proxy.cloudreve).toEqual({ checkedAs: "3.8.3", told: "3.8.3" });
  const authorization = `Bearer ${PRIVATE_TOKEN}`;
  const user = await fetch(`${proxy.url}/rest/1.0/user`, { headers: { authorization } });
  expect(await user.json()).toMatchObject({ id: expect.any(Number) });
  const login = await fetch(`${proxy.url}/api/v3/user/session`, {
    method: "POST",
    body: JSON.stringify({ userName: "user@example.com", Password: "mock-password", captchaCode: "" }),
  });
  expect(await login.json()).toMatchObject({ code: 0 });
  expect(login.headers.getSetCookie()).toHaveLength(1);
  expect(proxy.violations).toEqual([]);
  expect(proxy.journal.entries()).toMatchObject([
    { operation: "getUser", status: 200, violations: [], unchecked: [] },
    { operation: "login", status: 200, code: 0, violations: [], unchecked: [] },
  ]);
  expect(mock.journal.entries().map(({ operation }) => operation)).toEqual(["pingSite", "getUser", "login"]);
});
