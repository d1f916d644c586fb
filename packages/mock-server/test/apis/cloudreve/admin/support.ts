import { startCloudreve } from "../../support/cloudreve.ts";

export const ADMIN = "admin@example.com";
export const ALL = { page: 1, page_size: 100 };

/** A mock with an administrator who is logged in, and what the answers to them hold. */
export function startAdmin() {
  const mock = startCloudreve();
  const admin = mock.loggedIn(ADMIN);
  const ask = (operation: string, body?: unknown, path: object = {}) =>
    admin.send(operation, { body, path }).body as { code: number; data?: never; msg: string };
  const dataOf = <Data>(operation: string, body?: unknown, path: object = {}): Data => {
    const answer = ask(operation, body, path);
    if (answer.code !== 0) throw new Error(`${operation} answered ${answer.code} ${answer.msg}`);
    return answer.data as Data;
  };
  const codeOf = (operation: string, body?: unknown, path: object = {}) => ask(operation, body, path).code;
  return { ...mock, admin, ask, dataOf, codeOf };
}
