// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type { CreateFilterTagErrorCode, CreateLinkTagErrorCode, DeleteTagErrorCode } from "../errors.ts";
import type { Color } from "../models.ts";

/** How {@link createFilterTag} goes over the wire. */
export const createFilterTagOperation: Operation = {
  id: "createFilterTag",
  method: "POST",
  path: "/api/v3/tag/filter",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["expression", "icon", "name", "color"],
    required: true,
  },
  encode: [jsonBody],
  required: ["expression", "icon", "name", "color"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link createFilterTag}. */
export interface CreateFilterTagArgs {
  /** File names, one per line; `*` stands for any text, such as `*.iso`. */
  expression: string;
  /** Name of an icon of the web client, such as `Circle`. */
  icon: string;
  /** Name of the tag. */
  name: string;
  /** Colour of the icon. */
  color: Color;
}

/**
 * Create a tag for file names.
 *
 * Adds a tag that finds files by their names. Its expression is never shown again.
 *
 * `POST /api/v3/tag/filter`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/tag/createfiltertag
 */
export function createFilterTag(
  client: CloudreveClient,
  args: CreateFilterTagArgs,
  options?: CallOptions,
): Call<string, CreateFilterTagErrorCode> {
  return client.call(createFilterTagOperation, args, options);
}

/** How {@link createLinkTag} goes over the wire. */
export const createLinkTagOperation: Operation = {
  id: "createLinkTag",
  method: "POST",
  path: "/api/v3/tag/link",
  body: { encoding: "json", type: "application/json", fields: ["path", "name"], required: true },
  encode: [jsonBody],
  required: ["path", "name"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link createLinkTag}. */
export interface CreateLinkTagArgs {
  /** Path of the folder. Whether it exists is not checked. */
  path: string;
  /** Name of the tag. */
  name: string;
}

/**
 * Create a tag for a folder.
 *
 * Adds a tag that leads to a folder.
 *
 * `POST /api/v3/tag/link`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/tag/createlinktag
 */
export function createLinkTag(
  client: CloudreveClient,
  args: CreateLinkTagArgs,
  options?: CallOptions,
): Call<string, CreateLinkTagErrorCode> {
  return client.call(createLinkTagOperation, args, options);
}

/** How {@link deleteTag} goes over the wire. */
export const deleteTagOperation: Operation = {
  id: "deleteTag",
  method: "DELETE",
  path: "/api/v3/tag/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link deleteTag}. */
export interface DeleteTagArgs {
  /** Id of the tag. */
  id: string;
}

/**
 * Delete a tag.
 *
 * Deletes a tag. It succeeds also when the tag is gone already.
 *
 * `DELETE /api/v3/tag/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/tag/deletetag
 */
export function deleteTag(
  client: CloudreveClient,
  args: DeleteTagArgs,
  options?: CallOptions,
): Call<void, DeleteTagErrorCode> {
  return client.call(deleteTagOperation, args, options);
}
