import type { CloudreveVersion } from "../../../../src/index.ts";
import { startMock } from "../../../../src/index.ts";

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly code: number | undefined;
  readonly data: unknown;
}

/** A mock of this version, and somebody who sends requests to it with the cookie of the last login. */
export async function startOlder(cloudreveVersion: CloudreveVersion) {
  const mock = await startMock({ apis: ["cloudreve"], clock: "frozen", cloudreveVersion });
  let cookie = "";

  async function send(
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Sent> {
    const sent = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
    const answer = await fetch(`${mock.url}/api/v3/${path}`, {
      method,
      headers: { cookie, ...more },
      ...(sent !== undefined && { body: sent }),
      redirect: "manual",
    });
    const text = await answer.text();
    const isJson = answer.headers.get("content-type")?.startsWith("application/json");
    const { code, data } = (isJson && text ? JSON.parse(text) : {}) as { code?: number; data?: unknown };
    return { status: answer.status, headers: answer.headers, code, data };
  }

  async function login(userName = "user@example.com", Password = "mock-password") {
    const answer = await send("POST", "user/session", { userName, Password });
    cookie = answer.headers.getSetCookie().at(-1)?.split(";")[0] ?? cookie;
    return answer;
  }

  return { mock, send, login };
}
