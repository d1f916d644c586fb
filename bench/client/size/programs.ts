/** Programs with this repository's clients, and the most bytes (gzip) that each may start with. */
export const own = {
  "one call": {
    program: `
      import { createClient } from "@debrid-drive/realdebrid-client/core";
      import { getUser } from "@debrid-drive/realdebrid-client/operations";
      export const user = (auth: string) => getUser(createClient({ auth }));`,
    budget: 11_300,
  },
  RealDebrid: { program: `export { RealDebrid } from "@debrid-drive/realdebrid-client";`, budget: 16_100 },
  Cloudreve: { program: `export { Cloudreve } from "@debrid-drive/cloudreve-client";`, budget: 24_800 },
} as const;

/** What others cost, for comparison: each by its own entry. */
export const others: Readonly<Record<string, string>> = {
  "openapi-fetch": `export { default } from "openapi-fetch";`,
  ofetch: `export { ofetch } from "ofetch";`,
  ky: `export { default } from "ky";`,
  axios: `export { default } from "axios";`,
  "@octokit/core": `export { Octokit } from "@octokit/core";`,
  openai: `export { default } from "openai";`,
};
