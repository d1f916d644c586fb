import {
  type ApiDocument,
  METHODS,
  type Method,
  type OperationObject,
  type ParameterObject,
} from "./document.ts";
import { below, follow, type Located } from "./pointer.ts";

/** One operation of the document, with the parameters of its path joined in. */
export interface OperationSource extends Located<OperationObject> {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly parameters: readonly Located<ParameterObject>[];
}

/** Every operation of the document; throws when one has no operationId or two share one. */
export function listOperations(document: ApiDocument): readonly OperationSource[] {
  const found = new Map<string, OperationSource>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const value = item[method];
      if (value === undefined) continue;
      const pointer = below("/paths", path, method);
      const id = value.operationId;
      if (id === undefined) throw new Error(`${method.toUpperCase()} ${path} has no operationId`);
      if (found.has(id)) throw new Error(`operationId ${id} occurs twice`);
      const parameters = mergeParameters(document, below("/paths", path), item.parameters, pointer, value);
      found.set(id, { id, method, path, pointer, value, parameters });
    }
  }
  return [...found.values()];
}

/** A parameter of the operation replaces the path's of the same place and name. */
function mergeParameters(
  document: ApiDocument,
  pathPointer: string,
  ofPath: OperationObject["parameters"],
  pointer: string,
  operation: OperationObject,
): readonly Located<ParameterObject>[] {
  const merged = new Map<string, Located<ParameterObject>>();
  const add = (list: OperationObject["parameters"], at: string) => {
    for (const [index, parameter] of (list ?? []).entries()) {
      const located = follow<ParameterObject>(document, parameter, below(at, "parameters", index));
      merged.set(`${located.value.in} ${located.value.name}`, located);
    }
  };
  add(ofPath, pathPointer);
  add(operation.parameters, pointer);
  return [...merged.values()];
}
