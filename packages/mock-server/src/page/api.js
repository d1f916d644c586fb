import { isOfProxy } from "./proxy.js";
import { askToken } from "./token.js";

/** What the mock answered, when it was not what was asked for. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

const [, ROOT = "", ADDRESSED] = /^(.*?)(?:\/s\/([\w-]+))?\/_mock\/$/.exec(location.pathname) ?? [];

/** @type {string | undefined} */
let session = ADDRESSED;
/** @type {string | undefined} */
let token;
/** @type {Promise<void> | undefined} */
let asking;

/** The session that is looked at; `undefined` is the mock's own. */
export const currentSession = () => session;

/** @param {string | undefined} id */
export function chooseSession(id) {
  session = id;
}

/**
 * Calls an admin route of the chosen session. Asks for the admin token when the mock does.
 *
 * @param {"GET" | "POST" | "DELETE"} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
export async function call(method, path, body) {
  const address = `${ROOT}${session ? `/s/${session}` : ""}/_mock/${path}`;
  for (;;) {
    const sent = token;
    const response = await send(address, method, body);
    if (response.status !== 401) return read(response);
    if (sent === token) await renewToken();
  }
}

/** @param {string} path */
export const get = (path) => call("GET", path);

/**
 * @param {string} address
 * @param {string} method
 * @param {unknown} body
 */
async function send(address, method, body) {
  /** @type {Record<string, string>} */
  const headers = {};
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers["content-type"] = "application/json";
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  try {
    return await fetch(address, { method, headers, ...sent });
  } catch (cause) {
    throw new Error(`The ${isOfProxy() ? "proxy" : "mock"} does not answer.`, { cause });
  }
}

/** @param {Response} response */
async function read(response) {
  const text = await response.text();
  const body = text === "" ? undefined : JSON.parse(text);
  if (response.ok) return body;
  const { title = `status ${response.status}`, detail } = body ?? {};
  throw new Refusal(response.status, detail ? `${title}: ${detail}` : title);
}

/** Asked once, however many calls wait for it. */
async function renewToken() {
  asking ??= askToken(token !== undefined).then((typed) => {
    token = typed;
    asking = undefined;
  });
  await asking;
}
