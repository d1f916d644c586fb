import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";
import { parse } from "yaml";
import type { MockResponse } from "../../../src/engine/handler.ts";

interface Node {
  readonly [key: string]: Node | undefined;
}

const METHODS = ["get", "put", "post", "delete", "patch"];

type AnswerCheck = (id: string, answer: MockResponse) => void;

const checks = new Map<string, AnswerCheck>();

/** Checks answers against the bundle of an API's description, if it has been made. Read once. */
export function answerCheck(api: "realdebrid" | "cloudreve"): AnswerCheck {
  const check = checks.get(api) ?? readCheck(api);
  checks.set(api, check);
  return check;
}

function readCheck(api: string): AnswerCheck {
  const file = bundleOf(api);
  if (file === undefined) return () => {};
  const document = parse(readFileSync(file, "utf8")) as Node;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");

  return (id, { status, headers, body }) => {
    const responses = pointerToResponses(document, id);
    const declared = follow(document, `${responses}/${status}`);
    expect(declared, `${id} does not declare status ${status}`).toBeDefined();
    const content = at(document, `${declared}/content`);
    if (content === undefined) {
      expect(body, `${id} ${status} has no body`).toBeUndefined();
      return;
    }
    const [mediaType = ""] = String(headers?.["Content-Type"] ?? "application/json").split(";");
    const valid = ajv.getSchema(`api#${declared}/content/${mediaType.replace("/", "~1")}/schema`);
    expect(valid, `${id} ${status} has a schema`).toBeTypeOf("function");
    expect({ valid: valid?.(body), errors: valid?.errors ?? [] }, `${id} ${status}`).toEqual({
      valid: true,
      errors: [],
    });
  };
}

function bundleOf(api: string): string | undefined {
  try {
    const file = createRequire(import.meta.url).resolve(`@debrid-drive/spec-${api}/openapi.yaml`);
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function pointerToResponses(document: Node, id: string): string {
  for (const path of Object.keys(document.paths ?? {})) {
    for (const method of METHODS) {
      const pointer = `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`;
      if (at(document, `${pointer}/operationId`) === (id as unknown)) return `${pointer}/responses`;
    }
  }
  throw new Error(`the description has no operation ${id}`);
}

/** The pointer of a response, behind its `$ref` if it has one. */
function follow(document: Node, pointer: string): string | undefined {
  const node = at(document, pointer);
  const reference = node?.$ref as unknown;
  return typeof reference === "string" ? reference.slice(1) : node && pointer;
}

function at(document: Node, pointer: string): Node | undefined {
  let node: Node | undefined = document;
  for (const key of pointer.split("/").slice(1))
    node = node?.[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  return node;
}
