// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  DeleteAdminNodeErrorCode,
  EnableAdminNodeErrorCode,
  GetAdminNodeErrorCode,
  ListAdminNodesErrorCode,
  SaveAdminNodeErrorCode,
  TestAdminNodeAria2ErrorCode,
} from "../errors.ts";
import type { AdminNode, AdminNodeInput, AdminNodePage } from "../models.ts";

/** How {@link listAdminNodes} goes over the wire. */
export const listAdminNodesOperation: Operation = {
  id: "listAdminNodes",
  method: "POST",
  path: "/api/v3/admin/node/list",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["page", "page_size", "order_by", "conditions", "searches"],
    required: true,
  },
  encode: [jsonBody],
  required: ["page", "page_size"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.4.0" },
};

/** Arguments of {@link listAdminNodes}. */
export interface ListAdminNodesArgs {
  /** Number of the page, from 1. */
  page: number;
  /** Records in a page. There is no upper limit. */
  page_size: number;
  /** Column and direction as in SQL, such as `id desc`. */
  order_by?: string | undefined;
  /**
   * Columns and the value each must have, as a text also where the column holds a number. All must hold.
   */
  conditions?: Record<string, string> | null | undefined;
  /**
   * Columns and a part of the text to look for. One of them must match. Storage policies and groups ignore
   * it.
   */
  searches?: Record<string, string> | null | undefined;
}

/**
 * List nodes.
 *
 * Answers one page of the nodes, their keys in clear, and which of them answer.
 *
 * Since 3.4.0.
 *
 * Since 3.4.0.
 *
 * `POST /api/v3/admin/node/list`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/listadminnodes
 */
export function listAdminNodes(
  client: CloudreveClient,
  args: ListAdminNodesArgs,
  options?: CallOptions,
): Call<AdminNodePage, ListAdminNodesErrorCode> {
  return client.call(listAdminNodesOperation, args, options);
}

/** How {@link saveAdminNode} goes over the wire. */
export const saveAdminNodeOperation: Operation = {
  id: "saveAdminNode",
  method: "POST",
  path: "/api/v3/admin/node",
  body: { encoding: "json", type: "application/json", fields: ["node"], required: true },
  encode: [jsonBody],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
  versions: { since: "3.4.0" },
};

/** Arguments of {@link saveAdminNode}. */
export interface SaveAdminNodeArgs {
  /** The node. */
  node?: AdminNodeInput | undefined;
}

/**
 * Create or replace a node.
 *
 * Adds a node, or with an `ID` replaces one as a whole.
 *
 * When aria2 is switched on for node 1, the server notices only when the node is saved a second time, or
 * after a restart; until then remote downloads fail with 50005.
 *
 * Since 3.4.0.
 *
 * Since 3.4.0.
 *
 * `POST /api/v3/admin/node`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/saveadminnode
 */
export function saveAdminNode(
  client: CloudreveClient,
  args?: SaveAdminNodeArgs,
  options?: CallOptions,
): Call<number, SaveAdminNodeErrorCode> {
  return client.call(saveAdminNodeOperation, args, options);
}

/** How {@link getAdminNode} goes over the wire. */
export const getAdminNodeOperation: Operation = {
  id: "getAdminNode",
  method: "GET",
  path: "/api/v3/admin/node/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.4.0" },
};

/** Arguments of {@link getAdminNode}. */
export interface GetAdminNodeArgs {
  /** Number of the node. */
  id: number;
}

/**
 * Get a node.
 *
 * Answers a node with its keys in clear. Code 50001 means that there is none.
 *
 * Since 3.4.0.
 *
 * Since 3.4.0.
 *
 * `GET /api/v3/admin/node/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/getadminnode
 */
export function getAdminNode(
  client: CloudreveClient,
  args: GetAdminNodeArgs,
  options?: CallOptions,
): Call<AdminNode, GetAdminNodeErrorCode> {
  return client.call(getAdminNodeOperation, args, options);
}

/** How {@link deleteAdminNode} goes over the wire. */
export const deleteAdminNodeOperation: Operation = {
  id: "deleteAdminNode",
  method: "DELETE",
  path: "/api/v3/admin/node/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.4.0" },
};

/** Arguments of {@link deleteAdminNode}. */
export interface DeleteAdminNodeArgs {
  /** Number of the node. */
  id: number;
}

/**
 * Delete a node.
 *
 * Deletes a node. Node 1 stays (40046). Code 50001 means that there is no such node.
 *
 * Since 3.4.0.
 *
 * Since 3.4.0.
 *
 * `DELETE /api/v3/admin/node/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40046
 *   invalid_action_on_system_node, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/deleteadminnode
 */
export function deleteAdminNode(
  client: CloudreveClient,
  args: DeleteAdminNodeArgs,
  options?: CallOptions,
): Call<void, DeleteAdminNodeErrorCode> {
  return client.call(deleteAdminNodeOperation, args, options);
}

/** How {@link enableAdminNode} goes over the wire. */
export const enableAdminNodeOperation: Operation = {
  id: "enableAdminNode",
  method: "PATCH",
  path: "/api/v3/admin/node/enable/{id}/{desired}",
  pathParams: ["id", "desired"],
  encode: [inPath],
  required: ["id", "desired"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.4.0" },
};

/** Arguments of {@link enableAdminNode}. */
export interface EnableAdminNodeArgs {
  /** Number of the node. */
  id: number;
  /** 0 to use the node, 1 to suspend it. The server stores any number. */
  desired: number;
}

/**
 * Use or suspend a node.
 *
 * Lets a node take part again, or keeps it out. Node 1 cannot be suspended (40046). Code 50001 means that
 * there is no such node.
 *
 * Since 3.4.0.
 *
 * Since 3.4.0.
 *
 * `PATCH /api/v3/admin/node/enable/{id}/{desired}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40046
 *   invalid_action_on_system_node, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/enableadminnode
 */
export function enableAdminNode(
  client: CloudreveClient,
  args: EnableAdminNodeArgs,
  options?: CallOptions,
): Call<void, EnableAdminNodeErrorCode> {
  return client.call(enableAdminNodeOperation, args, options);
}

/** How {@link testAdminNodeAria2} goes over the wire. */
export const testAdminNodeAria2Operation: Operation = {
  id: "testAdminNodeAria2",
  method: "POST",
  path: "/api/v3/admin/node/aria2/test",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["type", "server", "rpc", "secret", "token"],
    required: true,
  },
  encode: [jsonBody],
  required: ["rpc"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.4.0" },
};

/** Arguments of {@link testAdminNodeAria2}. */
export interface TestAdminNodeAria2Args {
  /** Address of aria2's RPC, as the caller sees it. */
  rpc: string;
  /** 1: this server calls aria2 itself. Anything else, or nothing: the slave is asked to. */
  type?: number | undefined;
  /** Address of the slave. */
  server?: string | undefined;
  /** Key of the slave. */
  secret?: string | undefined;
  /** Token of aria2's RPC. */
  token?: string | undefined;
}

/**
 * Test aria2.
 *
 * Asks aria2 for its version, from this server or through a slave, within 5 to 10 seconds. The `msg` of
 * code 40001 says what went wrong.
 *
 * Since 3.4.0.
 *
 * Since 3.4.0.
 *
 * `POST /api/v3/admin/node/aria2/test`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminnode/testadminnodearia2
 */
export function testAdminNodeAria2(
  client: CloudreveClient,
  args: TestAdminNodeAria2Args,
  options?: CallOptions,
): Call<string, TestAdminNodeAria2ErrorCode> {
  return client.call(testAdminNodeAria2Operation, args, options);
}
