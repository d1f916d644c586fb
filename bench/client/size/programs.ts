/** Programs with this repository's clients, and the most bytes (gzip) that each may start with. */
export const own = {
  "one call": {
    program: `
      import { createClient } from "@debrid-drive/realdebrid-client/core";
      import { getUser } from "@debrid-drive/realdebrid-client/operations";
      export const user = (auth: string) => getUser(createClient({ auth }));`,
    budget: 5_000,
  },
  RealDebrid: {
    program: `export { RealDebrid } from "@debrid-drive/realdebrid-client";`,
    budget: 10_000,
  },
  Cloudreve: {
    program: `export { Cloudreve } from "@debrid-drive/cloudreve-client";`,
    budget: 20_000,
  },
} as const;

export interface Other {
  readonly program: string;
  /** Where it runs; `node` where it imports Node's own modules. */
  readonly platform: "browser" | "node";
}

const inBrowsers = (program: string): Other => ({ program, platform: "browser" });
const onNode = (program: string): Other => ({ program, platform: "node" });

/** What others cost, for comparison: each by its own entry. */
export const others: Readonly<Record<string, Other>> = {
  "openapi-fetch": inBrowsers(`export { default } from "openapi-fetch";`),
  ofetch: inBrowsers(`export { ofetch } from "ofetch";`),
  ky: inBrowsers(`export { default } from "ky";`),
  axios: inBrowsers(`export { default } from "axios";`),
  "@octokit/core": inBrowsers(`export { Octokit } from "@octokit/core";`),
  openai: inBrowsers(`export { default } from "openai";`),
  "real-debrid-api": onNode(`export { default } from "real-debrid-api";`),
  "node-real-debrid": onNode(`export { default } from "node-real-debrid";`),
};
