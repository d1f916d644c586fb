/** Programs to be bundled. */
export const programs: Readonly<Record<string, string>> = {
  "one call": `
    import { createClient } from "@debrid-drive/realdebrid-client/core";
    import { getUser } from "@debrid-drive/realdebrid-client/operations";
    export const user = (auth: string) => getUser(createClient({ auth }));`,
  RealDebrid: `export { RealDebrid } from "@debrid-drive/realdebrid-client";`,
  Cloudreve: `export { Cloudreve } from "@debrid-drive/cloudreve-client";`,
  "openapi-fetch": `export { default } from "openapi-fetch";`,
  ofetch: `export { ofetch } from "ofetch";`,
  ky: `export { default } from "ky";`,
  axios: `export { default } from "axios/dist/esm/axios.js";`,
  "@octokit/core": `export { Octokit } from "@octokit/core";`,
  openai: `export { default } from "openai";`,
};
