import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import { heapOf } from "./heap-of.ts";
import { withServer } from "./with-server.ts";

/** As many as a mock has at most. */
export const SESSIONS = 1_000;
const AT_ONCE = 16;
const ROUNDS = 3;

export interface SessionRound {
  /** Bytes of the heap, with none open. */
  readonly before: number;
  /** Bytes, with all open, each with a torrent and a folder of its own. */
  readonly open: number;
  readonly after: number;
  /** How many told something that another session was told. */
  readonly mixed: number;
}

interface Session {
  readonly id: string;
  readonly url: string;
}

/** Opens a thousand sessions, changes the state of each, reads all back, and ends them; a few times over. */
export function openMany(): Promise<readonly SessionRound[]> {
  return withServer("whole", { execArgv: ["--expose-gc"] }, async ({ url, child }) => {
    // What a first request loads is no session's.
    await closeAll(url, (await openRound(url, 1)).sessions);
    const rounds: SessionRound[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await heapOf(child);
      const { sessions, mixed } = await openRound(url, SESSIONS);
      const open = await heapOf(child);
      await closeAll(url, sessions);
      rounds.push({ before, open, after: await heapOf(child), mixed });
    }
    return rounds;
  });
}

async function openRound(url: string, amount: number) {
  const numbers = Array.from({ length: amount }, (_, number) => number);
  const sessions = await each(numbers, async () => {
    const answer = await send(`${url}/_mock/sessions`, { method: "POST" });
    return (await answer.json()) as Session;
  });
  const cookies = await each(sessions, logIn);
  await each(sessions, addTorrent);
  await each(sessions, ({ url: own }, number) => makeFolder(own, cookies[number] ?? "", number));
  const told = await each(sessions, async ({ url: own }, number) => [
    await hashesIn(own),
    await namesIn(own, cookies[number] ?? ""),
  ]);
  const mixed = told.filter(
    ([hashes, names], number) => String(hashes) !== hashOf(number) || String(names) !== folderOf(number),
  );
  return { sessions, mixed: mixed.length };
}

async function closeAll(url: string, sessions: readonly Session[]): Promise<void> {
  await each(sessions, ({ id }) => send(`${url}/_mock/sessions/${id}`, { method: "DELETE" }));
}

const authorization = `Bearer ${PRIVATE_TOKEN}`;
const hashOf = (number: number): string => (number + 1).toString(16).padStart(40, "0");
const folderOf = (number: number): string => `folder ${number}`;

async function logIn({ url }: Session): Promise<string> {
  const body = JSON.stringify({ userName: "user@example.com", Password: "mock-password", captchaCode: "" });
  const answer = await send(`${url}/api/v3/user/session`, { method: "POST", body });
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

function addTorrent({ url }: Session, number: number): Promise<Response> {
  const body = new URLSearchParams({ magnet: `magnet:?xt=urn:btih:${hashOf(number)}` });
  return send(`${url}/rest/1.0/torrents/addMagnet`, { method: "POST", headers: { authorization }, body });
}

function makeFolder(url: string, cookie: string, number: number): Promise<Response> {
  const body = JSON.stringify({ path: `/${folderOf(number)}` });
  return send(`${url}/api/v3/directory`, { method: "PUT", headers: { cookie }, body });
}

async function hashesIn(url: string): Promise<readonly string[]> {
  const answer = await send(`${url}/rest/1.0/torrents`, { headers: { authorization } });
  return ((await answer.json()) as { hash: string }[]).map(({ hash }) => hash);
}

async function namesIn(url: string, cookie: string): Promise<readonly string[]> {
  const answer = await send(`${url}/api/v3/directory/`, { headers: { cookie } });
  const { data } = (await answer.json()) as { data: { objects: { name: string }[] } };
  return data.objects.map(({ name }) => name);
}

async function send(url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer;
}

/** Does something with each, several at once; the results have the order of the items. */
async function each<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  const one = async () => {
    for (const [index, item] of rest) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return results;
}
