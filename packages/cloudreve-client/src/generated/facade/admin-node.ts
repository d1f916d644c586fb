// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  DeleteAdminNodeErrorCode,
  EnableAdminNodeErrorCode,
  GetAdminNodeErrorCode,
  ListAdminNodesErrorCode,
  SaveAdminNodeErrorCode,
  TestAdminNodeAria2ErrorCode,
} from "../errors.ts";
import type { AdminNode, AdminNodePage } from "../models.ts";
import {
  listAdminNodes,
  type ListAdminNodesArgs,
  saveAdminNode,
  type SaveAdminNodeArgs,
  getAdminNode,
  type GetAdminNodeArgs,
  deleteAdminNode,
  type DeleteAdminNodeArgs,
  enableAdminNode,
  type EnableAdminNodeArgs,
  testAdminNodeAria2,
  type TestAdminNodeAria2Args,
} from "../operations/admin-node.ts";

/** Servers that download for this one. */
export class AdminNodeApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * List nodes. See {@link listAdminNodes}.
   *
   * Since 3.4.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/listadminnodes
   */
  list(args: ListAdminNodesArgs, options?: CallOptions): Call<AdminNodePage, ListAdminNodesErrorCode> {
    return listAdminNodes(this.#client, args, options);
  }

  /**
   * Create or replace a node. See {@link saveAdminNode}.
   *
   * Since 3.4.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/saveadminnode
   */
  save(args?: SaveAdminNodeArgs, options?: CallOptions): Call<number, SaveAdminNodeErrorCode> {
    return saveAdminNode(this.#client, args, options);
  }

  /**
   * Get a node. See {@link getAdminNode}.
   *
   * Since 3.4.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/getadminnode
   */
  get(args: GetAdminNodeArgs, options?: CallOptions): Call<AdminNode, GetAdminNodeErrorCode> {
    return getAdminNode(this.#client, args, options);
  }

  /**
   * Delete a node. See {@link deleteAdminNode}.
   *
   * Since 3.4.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40046
   *   invalid_action_on_system_node, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/deleteadminnode
   */
  delete(args: DeleteAdminNodeArgs, options?: CallOptions): Call<void, DeleteAdminNodeErrorCode> {
    return deleteAdminNode(this.#client, args, options);
  }

  /**
   * Use or suspend a node. See {@link enableAdminNode}.
   *
   * Since 3.4.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40046
   *   invalid_action_on_system_node, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/enableadminnode
   */
  enable(args: EnableAdminNodeArgs, options?: CallOptions): Call<void, EnableAdminNodeErrorCode> {
    return enableAdminNode(this.#client, args, options);
  }

  /**
   * Test aria2. See {@link testAdminNodeAria2}.
   *
   * Since 3.4.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/testadminnodearia2
   */
  testAria2(args: TestAdminNodeAria2Args, options?: CallOptions): Call<string, TestAdminNodeAria2ErrorCode> {
    return testAdminNodeAria2(this.#client, args, options);
  }
}
