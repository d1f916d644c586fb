import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { send } from "./client.ts";
import type { WireRequest } from "./wire-request.ts";

export const EMAILS = ["admin", "user", "twofactor", "guest", "inactive", "blocked"].map(
  (name) => `${name}@example.com`,
);
const ADMIN = "admin@example.com";

export type Credentials = Readonly<Record<string, string>>;

export const bearer = (token = PRIVATE_TOKEN): Credentials => ({ authorization: `Bearer ${token}` });

export const loginOf = (email: string): WireRequest => ({
  method: "POST",
  target: "/api/v3/user/session",
  headers: { "content-type": "application/json" },
  body: Buffer.from(JSON.stringify({ userName: email, Password: "mock-password", captchaCode: "" })),
});

/** The session of the administrator. */
export async function adminCookie(origin: string): Promise<Credentials> {
  const { headers } = await send(origin, loginOf(ADMIN)).outcome;
  return { cookie: cookieOf(headers["set-cookie"]) };
}

/** `Set-Cookie` headers as a `Cookie` header. */
export const cookieOf = (given: readonly string[] = []): string =>
  given.map((one) => one.split(";", 1)[0]).join("; ");
