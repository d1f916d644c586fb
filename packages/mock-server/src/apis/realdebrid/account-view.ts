import type { Account } from "./account.ts";
import type { Schemas } from "./schemas.ts";
import { toDate } from "./torrent-view.ts";

/** The account as the API shows it. */
export function viewOfAccount(account: Account): Schemas["User"] {
  return {
    id: 4242,
    username: "mock-user",
    email: "mo*****er@example.com",
    points: 1200,
    locale: "en",
    avatar: "https://images.example.com/avatars/4242.png",
    type: account.premium ? "premium" : "free",
    premium: account.premiumLeft,
    expiration: toDate(account.premiumUntil),
  };
}
