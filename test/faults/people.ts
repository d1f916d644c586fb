import { MOCK_APP, type Mock, PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { Client } from "./exchange.ts";
import type { ApiName } from "./operations.ts";

export const ACCOUNTS = ["user@example.com", "admin@example.com", "guest@example.com"] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Those who may ask the mock something, and what they got when they logged in. */
export class People {
  private readonly mock: Mock;
  private readonly client: Client;
  private readonly cookies = new Map<Account, string>();
  private token = PRIVATE_TOKEN;

  constructor(mock: Mock) {
    this.mock = mock;
    this.client = new Client(mock.url);
  }

  /** A Cloudreve user logs in. Whether that worked: an earlier request may have seen to it that it does not. */
  async signIn(account: Account): Promise<boolean> {
    const body = JSON.stringify({ userName: account, Password: "mock-password", captchaCode: "" });
    const { headers } = await this.client.exchange({
      method: "POST",
      target: "/api/v3/user/session",
      headers: { "content-type": "application/json" },
      body: Buffer.from(body),
    });
    const [cookie = ""] = (headers["set-cookie"] ?? []).map((one) => one.split(";", 1)[0] ?? "");
    if (cookie === "") return false;
    this.cookies.set(account, cookie);
    return true;
  }

  /** A program gets a token of Real-Debrid by the device flow. */
  async connect(): Promise<boolean> {
    const device = await this.ask(`device/code?client_id=${MOCK_APP.clientId}&new_credentials=yes`);
    if (device.user_code === undefined || device.device_code === undefined) return false;
    this.mock.realdebrid.approveDevice(device.user_code);
    const { client_id = "", client_secret = "" } = await this.ask(
      `device/credentials?client_id=${MOCK_APP.clientId}&code=${device.device_code}`,
    );
    const { access_token } = await this.ask(
      "token",
      new URLSearchParams({
        client_id,
        client_secret,
        code: device.device_code,
        grant_type: "http://oauth.net/grant_type/device/1.0",
      }),
    );
    this.token = access_token ?? this.token;
    return access_token !== undefined;
  }

  /** Credentials that are right, unless something happened since. */
  rightFor(api: ApiName, account: Account): Readonly<Record<string, string>> {
    return api === "realdebrid"
      ? { authorization: `Bearer ${this.token}` }
      : { cookie: this.cookies.get(account) ?? "" };
  }

  close(): void {
    this.client.close();
  }

  private async ask(target: string, form?: URLSearchParams): Promise<Record<string, string | undefined>> {
    const { text } = await this.client.exchange({
      method: form ? "POST" : "GET",
      target: `/oauth/v2/${target}`,
      headers: form ? { "content-type": "application/x-www-form-urlencoded" } : {},
      body: form && Buffer.from(form.toString()),
    });
    return JSON.parse(text) as Record<string, string | undefined>;
  }
}
