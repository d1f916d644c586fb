import { compileOperations } from "../engine/compile-operations.ts";
import type { ApiDocument } from "../engine/document.ts";
import type { MockResponse } from "../engine/handler.ts";

/** Keys of an answer that the description lacks, each as a pointer in which `*` stands for a place in a list. */
export type FindUndeclaredKeys = (operationId: string, answer: MockResponse) => readonly string[];

/**
 * Answers are open: a key the description lacks is no violation. This finds those keys, with the same
 * checks in which every object is closed.
 */
export function undeclaredKeysOf(document: ApiDocument): FindUndeclaredKeys {
  const closed = compileOperations(withClosedObjects(document), true);
  const checks = new Map(closed.map(({ id, checkResponse }) => [id, checkResponse]));
  return (operationId, answer) => {
    const violations = checks.get(operationId)?.(answer) ?? [];
    const found = violations.filter(({ rule }) => rule === "additionalProperties");
    return [...new Set(found.map(({ pointer }) => pointer.replaceAll(/\/\d+(?=\/)/g, "/*")))];
  };
}

function withClosedObjects<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withClosedObjects) as T;
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, withClosedObjects(child)]),
  );
  const isOpen = isObject(copy.properties) && copy.additionalProperties === undefined;
  return (isOpen ? { ...copy, additionalProperties: false } : copy) as T;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
