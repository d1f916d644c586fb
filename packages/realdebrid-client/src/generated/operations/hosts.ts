// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions, Operation } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type {
  ListFolderRegexesErrorCode,
  ListHostDomainsErrorCode,
  ListHostRegexesErrorCode,
  ListHostStatusesErrorCode,
  ListHostsErrorCode,
} from "../errors.ts";
import type { HostStatusByDomain, HostsByDomain } from "../models.ts";

/** How {@link listHosts} goes over the wire. */
export const listHostsOperation: Operation = {
  id: "listHosts",
  method: "GET",
  path: "/rest/1.0/hosts",
  answer: "json",
  auth: "none",
  bucket: "address",
  repeatable: true,
  success: [200],
};

/**
 * List the hosters.
 *
 * The hosters that are supported, by domain. Takes no token. It changes rarely: ask once a day.
 *
 * `GET /rest/1.0/hosts`
 *
 * Error codes:
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/hosts/listhosts
 */
export function listHosts(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<HostsByDomain, ListHostsErrorCode> {
  return client.call(listHostsOperation, args, options);
}

/** How {@link listHostStatuses} goes over the wire. */
export const listHostStatusesOperation: Operation = {
  id: "listHostStatuses",
  method: "GET",
  path: "/rest/1.0/hosts/status",
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/**
 * List the hosters and how they are doing.
 *
 * Whether each hoster works at the moment, here and at other services. Unlike its neighbours it needs a
 * token.
 *
 * `GET /rest/1.0/hosts/status`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/hosts/listhoststatuses
 */
export function listHostStatuses(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<HostStatusByDomain, ListHostStatusesErrorCode> {
  return client.call(listHostStatusesOperation, args, options);
}

/** How {@link listHostRegexes} goes over the wire. */
export const listHostRegexesOperation: Operation = {
  id: "listHostRegexes",
  method: "GET",
  path: "/rest/1.0/hosts/regex",
  answer: "json",
  auth: "none",
  bucket: "address",
  repeatable: true,
  success: [200],
};

/**
 * List patterns of links.
 *
 * Patterns that match links of files. They are PCRE literals with their slashes: take off the first and the
 * last character before you compile one. They are not anchored. Takes no token.
 *
 * `GET /rest/1.0/hosts/regex`
 *
 * Error codes:
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/hosts/listhostregexes
 */
export function listHostRegexes(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<string[], ListHostRegexesErrorCode> {
  return client.call(listHostRegexesOperation, args, options);
}

/** How {@link listFolderRegexes} goes over the wire. */
export const listFolderRegexesOperation: Operation = {
  id: "listFolderRegexes",
  method: "GET",
  path: "/rest/1.0/hosts/regexFolder",
  answer: "json",
  auth: "none",
  bucket: "address",
  repeatable: true,
  success: [200],
};

/**
 * List patterns of folder links.
 *
 * Patterns that match links of folders, of the same form as those of `GET /rest/1.0/hosts/regex`. Takes no
 * token.
 *
 * `GET /rest/1.0/hosts/regexFolder`
 *
 * Error codes:
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/hosts/listfolderregexes
 */
export function listFolderRegexes(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<string[], ListFolderRegexesErrorCode> {
  return client.call(listFolderRegexesOperation, args, options);
}

/** How {@link listHostDomains} goes over the wire. */
export const listHostDomainsOperation: Operation = {
  id: "listHostDomains",
  method: "GET",
  path: "/rest/1.0/hosts/domains",
  answer: "json",
  auth: "none",
  bucket: "address",
  repeatable: true,
  success: [200],
};

/**
 * List the hosters' domains.
 *
 * All domains of hosters that are supported. Takes no token.
 *
 * `GET /rest/1.0/hosts/domains`
 *
 * Error codes:
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/hosts/listhostdomains
 */
export function listHostDomains(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<string[], ListHostDomainsErrorCode> {
  return client.call(listHostDomainsOperation, args, options);
}
