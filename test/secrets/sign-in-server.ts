import { type Secret, sentIn } from "./secret.ts";
import type { Talker } from "./talkative-server.ts";

/** Everything secret that comes up while somebody signs in. */
export interface SignInSecrets {
  readonly deviceCode: Secret;
  readonly clientSecret: Secret;
  readonly accessToken: Secret;
  readonly refreshToken: Secret;
  readonly challenge: Secret;
}

export interface SignInServer {
  readonly secrets: SignInSecrets;
  /** What may come back, besides those. */
  readonly others: readonly Secret[];
  /** How to disturb each request; undefined leaves it alone. */
  readonly talkers: readonly (Talker | undefined)[];
  readonly saying: (secrets: readonly Secret[]) => string;
  readonly twoFactor: boolean;
}

/** Answers as Real-Debrid does when somebody signs in, where it is not disturbed. */
export function signInServer({ secrets, others, talkers, saying, twoFactor }: SignInServer) {
  const disturbing = [...talkers];
  return async (request: Request): Promise<Response> => {
    const said = saying(await sentIn(request, [...Object.values(secrets), ...others]));
    const talker = disturbing.shift();
    if (talker) return talker(said, request, secrets.refreshToken.value);
    const body = await request.clone().text();
    switch (new URL(request.url).pathname) {
      case "/oauth/v2/device/code":
        return Response.json({
          device_code: secrets.deviceCode.value,
          user_code: "SHOWN",
          interval: 5,
          expires_in: 60,
          verification_url: "https://real-debrid.com/device",
        });
      case "/oauth/v2/device/credentials":
        return Response.json({ client_id: "MADEUPCLIENT1", client_secret: secrets.clientSecret.value });
      case "/oauth/v2/token": {
        if (twoFactor && body.includes("grant_type=password"))
          return Response.json(challenge(secrets), { status: 403 });
        return Response.json({
          access_token: secrets.accessToken.value,
          refresh_token: secrets.refreshToken.value,
          expires_in: 3600,
          token_type: "Bearer",
        });
      }
      default:
        return Response.json({ id: 1 });
    }
  };
}

const challenge = ({ challenge }: SignInSecrets) => ({
  error: "twofactor_auth_needed",
  error_code: 11,
  twofactor_code: challenge.value,
  verification_url: `https://real-debrid.com/2fa?code=${challenge.value}`,
});
