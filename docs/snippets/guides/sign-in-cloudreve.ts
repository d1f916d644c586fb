import {
  Cloudreve,
  type CloudreveOptions,
  type SavedSession,
  SessionError,
} from "@debrid-drive/cloudreve-client";
import { fileStore } from "@debrid-drive/cloudreve-client/node";

type Ask = (question: string, picture?: string) => Promise<string>;

export async function logIn(
  options: CloudreveOptions,
  userName: string,
  password: string,
) {
  // #region log-in
  const drive = new Cloudreve(options); // baseUrl: what one opens in a browser
  await drive.session.login({ userName, password });
  const { nickname } = await drive.user.me();
  // #endregion log-in
  return nickname;
}

export async function askPerson(
  drive: Cloudreve,
  userName: string,
  password: string,
  ask: Ask,
) {
  // #region ask
  await drive.session.login(
    { userName, password },
    {
      onTwoFactor: () => ask("The code of your app?"),
      onCaptcha: (captcha) =>
        captcha.kind === "normal"
          ? ask("What does the picture say?", captcha.picture)
          : undefined, // gives up: the site wants a widget of Google or Tencent
    },
  );
  // #endregion ask
}

export async function stayIn(
  options: CloudreveOptions,
  userName: string,
  password: string,
  path: string,
) {
  // #region stay-in
  const drive = new Cloudreve({
    ...options,
    session: {
      store: fileStore<SavedSession>({ path }),
      credentials: { userName, password },
    },
  });
  const { used, total } = await drive.user.storage(); // logs in if nobody is
  // #endregion stay-in
  return { used, total };
}

export async function fromBrowser(drive: Cloudreve, cookie: string) {
  // #region from-browser
  await drive.session.importCookie(cookie); // "cloudreve-session=…"
  const me = await drive.user.me().result();
  if (!me.ok) console.log("the server does not know this cookie");
  // #endregion from-browser
  return me.ok;
}

export async function reasons(
  drive: Cloudreve,
  userName: string,
  password: string,
) {
  // #region reasons
  try {
    await drive.session.login({ userName, password });
  } catch (error) {
    if (!(error instanceof SessionError)) throw error;
    return error.reason;
  }
  // #endregion reasons
  return "logged in";
}
