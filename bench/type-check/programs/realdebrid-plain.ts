import type { paths } from "@debrid-drive/realdebrid-client/schema";
import createClient from "openapi-fetch";

const { GET, POST, PUT, DELETE } = createClient<paths>({ baseUrl: "https://api.example.com" });
const path = { id: "AAAAAAAAAAAAA" };

export const answers = [
  GET("/rest/1.0/user").then(({ data }) => data?.username),
  GET("/rest/1.0/time", { parseAs: "text" }).then(({ data }) => data?.length),
  GET("/rest/1.0/traffic").then(({ data }) => Object.keys(data ?? {})),
  GET("/rest/1.0/traffic/details", { params: { query: { start: "2026-01-31" } } }).then(({ data }) =>
    Object.keys(data ?? {}),
  ),
  POST("/rest/1.0/unrestrict/check", { body: { link: "https://example.com/f" } }).then(
    ({ data }) => data?.host,
  ),
  POST("/rest/1.0/unrestrict/link", { body: { link: "https://example.com/f" } }).then(
    ({ data }) => data?.download,
  ),
  POST("/rest/1.0/unrestrict/folder", { body: { link: "https://example.com/d" } }).then(
    ({ data }) => data?.[0],
  ),
  GET("/rest/1.0/torrents", { params: { query: { limit: 100 } } }).then(({ data }) => data?.[0]?.status),
  GET("/rest/1.0/torrents/info/{id}", { params: { path } }).then(({ data }) => data?.files.length),
  GET("/rest/1.0/torrents/activeCount").then(({ data }) => data?.nb),
  GET("/rest/1.0/torrents/availableHosts").then(({ data }) => data?.[0]?.host),
  POST("/rest/1.0/torrents/addMagnet", { body: { magnet: "magnet:?xt=urn:btih:00" } }).then(
    ({ data }) => data?.id,
  ),
  POST("/rest/1.0/torrents/selectFiles/{id}", { params: { path }, body: { files: "all" } }),
  DELETE("/rest/1.0/torrents/delete/{id}", { params: { path } }),
  GET("/rest/1.0/downloads", { params: { query: { limit: 100 } } }).then(({ data }) => data?.[0]?.filename),
  DELETE("/rest/1.0/downloads/delete/{id}", { params: { path } }),
  GET("/rest/1.0/streaming/transcode/{id}", { params: { path } }).then(({ data }) => Object.keys(data ?? {})),
  GET("/rest/1.0/hosts").then(({ data }) => Object.keys(data ?? {})),
  GET("/rest/1.0/hosts/domains").then(({ data }) => data?.[0]),
  GET("/rest/1.0/settings").then(({ data }) => Object.keys(data ?? {})),
];
export { PUT };
