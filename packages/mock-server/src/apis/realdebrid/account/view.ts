import type { Schemas } from "../common/schemas.ts";
import { toServerDate } from "../common/server-time.ts";
import type { RealDebridState } from "../state.ts";

const AVATARS = "https://images.example.com/avatars";

/** The account as the API shows it. */
export function viewOfAccount({ account, settings }: RealDebridState): Schemas["User"] {
  const { id, username, email, points, avatar, premium } = account;
  return {
    id,
    username,
    email,
    points,
    locale: settings.values.locale,
    avatar: avatar ? `${AVATARS}/${avatar.id}.${avatar.kind}` : `${AVATARS}/standard.png`,
    type: premium ? "premium" : "free",
    premium: account.premiumLeft,
    expiration: toServerDate(account.premiumUntil),
  };
}
