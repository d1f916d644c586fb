import { startCloudreve } from "./cloudreve.ts";

export const MOVIE = "https://files.example.com/Big%20Buck%20Bunny.mp4";
export const SIZE = 10_485_760;

export function startWithInbox() {
  const mock = startCloudreve();
  mock.state.sizeOf = (url) => (url === MOVIE ? SIZE : undefined);
  const user = mock.loggedIn();
  user.mkdir("/inbox");
  return { ...mock, user };
}

/** A download on its way, after its first poll. */
export function startPolled() {
  const mock = startWithInbox();
  mock.user.download([MOVIE], "/inbox");
  mock.pass(10);
  return { ...mock, gid: mock.user.active()[0]?.info.gid ?? "" };
}
