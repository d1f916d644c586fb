// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type {
  ListFolderRegexesErrorCode,
  ListHostDomainsErrorCode,
  ListHostRegexesErrorCode,
  ListHostStatusesErrorCode,
  ListHostsErrorCode,
} from "../errors.ts";
import type { HostStatusByDomain, HostsByDomain } from "../models.ts";
import {
  listHosts,
  listHostStatuses,
  listHostRegexes,
  listFolderRegexes,
  listHostDomains,
} from "../operations/hosts.ts";

/** The hosters that are supported, and the links that belong to them. */
export class HostsApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * List the hosters. See {@link listHosts}.
   *
   * Error codes:
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/hosts/listhosts
   */
  list(args?: NoArguments, options?: CallOptions): Call<HostsByDomain, ListHostsErrorCode> {
    return listHosts(this.#client, args, options);
  }

  /**
   * List the hosters and how they are doing. See {@link listHostStatuses}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/hosts/listhoststatuses
   */
  status(args?: NoArguments, options?: CallOptions): Call<HostStatusByDomain, ListHostStatusesErrorCode> {
    return listHostStatuses(this.#client, args, options);
  }

  /**
   * List patterns of links. See {@link listHostRegexes}.
   *
   * Error codes:
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/hosts/listhostregexes
   */
  regex(args?: NoArguments, options?: CallOptions): Call<string[], ListHostRegexesErrorCode> {
    return listHostRegexes(this.#client, args, options);
  }

  /**
   * List patterns of folder links. See {@link listFolderRegexes}.
   *
   * Error codes:
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/hosts/listfolderregexes
   */
  regexFolder(args?: NoArguments, options?: CallOptions): Call<string[], ListFolderRegexesErrorCode> {
    return listFolderRegexes(this.#client, args, options);
  }

  /**
   * List the hosters' domains. See {@link listHostDomains}.
   *
   * Error codes:
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/hosts/listhostdomains
   */
  domains(args?: NoArguments, options?: CallOptions): Call<string[], ListHostDomainsErrorCode> {
    return listHostDomains(this.#client, args, options);
  }
}
