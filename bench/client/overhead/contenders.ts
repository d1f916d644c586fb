import { createClient, RealDebrid } from "@debrid-drive/realdebrid-client";
import { getUser } from "@debrid-drive/realdebrid-client/operations";
import type { paths } from "@debrid-drive/realdebrid-client/schema";
import { Octokit } from "@octokit/core";
import axios from "axios";
import ky from "ky";
import NodeRealDebrid from "node-real-debrid";
import { ofetch } from "ofetch";
import OpenAI from "openai";
import createOpenapiFetch from "openapi-fetch";
import RealDebridApi from "real-debrid-api";
import { request } from "undici";

/** One way to send the same call: who am I? Gives the account's id. */
export type Contender = () => Promise<unknown>;

const TOKEN = "MADE-UP-TOKEN";
const PATH = "/rest/1.0/user";
/** The limiter is on, and never full. */
const limit = { buckets: { api: { limit: 1_000, windowMs: 10 } } };

/** All of them, by name. Each is set up once, as a program would. */
export function contenders(baseUrl: string): Readonly<Record<string, Contender>> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const url = baseUrl + PATH;
  const client = createClient({ baseUrl, auth: TOKEN, limit });
  const facade = new RealDebrid({ baseUrl, auth: TOKEN, limit });
  const typed = createOpenapiFetch<paths>({ baseUrl, headers });
  const kyClient = ky.create({ prefix: baseUrl, headers });
  const axiosClient = axios.create({ baseURL: baseUrl, headers });
  const ofetchClient = ofetch.create({ baseURL: baseUrl, headers });
  const octokit = new Octokit({ baseUrl, auth: TOKEN });
  const openai = new OpenAI({ baseURL: baseUrl, apiKey: TOKEN });
  const realDebridApi = pointed(new RealDebridApi(TOKEN), baseUrl);
  const nodeRealDebrid = pointed(new NodeRealDebrid(TOKEN), baseUrl);
  return {
    "this client": async () => (await getUser(client)).id,
    "this client, facade": async () => (await facade.user.get()).id,
    "openapi-fetch": async () => (await typed.GET(PATH)).data?.id,
    fetch: async () => idOf(await (await fetch(url, { headers })).json()),
    "undici request": async () => idOf(await (await request(url, { headers })).body.json()),
    ky: async () => idOf(await kyClient.get(PATH.slice(1)).json()),
    axios: async () => idOf((await axiosClient.get(PATH)).data),
    ofetch: async () => idOf(await ofetchClient(PATH)),
    "@octokit/core": async () => idOf((await octokit.request(`GET ${PATH}`)).data),
    openai: async () => idOf(await openai.get(PATH)),
    "real-debrid-api": async () => idOf(await realDebridApi.user.get()),
    "node-real-debrid": async () => idOf(await nodeRealDebrid.user.get()),
  };
}

/** They have no option for the address, but a property. */
function pointed(client: RealDebridPeer, baseUrl: string): RealDebridPeer {
  client.base_url = `${baseUrl}/rest/1.0/`;
  return client;
}

function idOf(data: unknown): unknown {
  return typeof data === "object" && data !== null && "id" in data ? data.id : undefined;
}
