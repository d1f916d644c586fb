// Reads all torrents of an account, one page after the other.
import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { consumed } from "./consumed.ts";

const [baseUrl = "", size = ""] = process.argv.slice(2);
const limit = { buckets: { api: { limit: 1_000, windowMs: 10 } } };
const rd = new RealDebrid({ baseUrl, auth: "MADE-UP-TOKEN", limit });

await consumed(() => rd.torrents.iterate(), Number(size));
