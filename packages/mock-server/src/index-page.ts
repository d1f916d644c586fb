import { MOCK_APP, PRIVATE_TOKEN } from "./apis/realdebrid/index.ts";
import type { BoundApi } from "./engine/bound-api.ts";
import type { MockResponse } from "./engine/handler.ts";
import type { ApiName } from "./specs.ts";

export const TITLES: Record<ApiName, string> = { realdebrid: "Real-Debrid", cloudreve: "Cloudreve v3" };

/** Three commands that work as soon as the mock listens. */
export function exampleCommands(origin: string, apis: readonly ApiName[]): readonly string[] {
  const login = `{"userName":"user@example.com","Password":"mock-password","captchaCode":""}`;
  const realdebrid = [
    `curl -H 'Authorization: Bearer ${PRIVATE_TOKEN}' ${origin}/rest/1.0/user`,
    `curl '${origin}/oauth/v2/device/code?client_id=${MOCK_APP.clientId}'`,
    `curl -X POST '${origin}/_mock/clock/advance?ms=10000'`,
  ];
  const cloudreve = [
    `curl ${origin}/api/v3/site/ping`,
    `curl -c cookies.txt -d '${login}' ${origin}/api/v3/user/session`,
    `curl -b cookies.txt ${origin}/api/v3/directory/`,
  ];
  const commands = { realdebrid, cloudreve };
  const [first, second] = apis;
  if (first === undefined) return [];
  return second === undefined
    ? commands[first]
    : [...commands[first].slice(0, 2), ...commands[second].slice(0, 1)];
}

/** The text at `/`. */
export function indexPage(origin: string, apis: readonly BoundApi[]): MockResponse {
  const names = apis.map(({ name }) => name);
  const body = [
    "A mock of HTTP APIs, for tests and local development. Unofficial, not affiliated with either project.",
    "",
    ...listing(origin, apis),
    "",
    `Watch and steer it in a browser: ${origin}/_mock/`,
    "",
    "Try:",
    ...exampleCommands(origin, names).map((command) => `  ${command}`),
    "",
  ].join("\n");
  return { status: 200, body };
}

/** The answer to a path of no API. */
export function notServed(path: string, origin: string, apis: readonly BoundApi[]): MockResponse {
  return {
    status: 404,
    body: [`Nothing is served at ${path}.`, "", ...listing(origin, apis), ""].join("\n"),
  };
}

function listing(origin: string, apis: readonly BoundApi[]): readonly string[] {
  return apis.map(
    ({ name, prefixes }) => `${TITLES[name]} at ${origin}, paths that begin with ${prefixes.join(" or ")}`,
  );
}
