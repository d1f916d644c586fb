import type { ParameterObject } from "./document.ts";
import type { OperationSource } from "./list-operations.ts";
import type { Violation } from "./mock-api.ts";
import { parseCookies, parseNameValues } from "./name-values.ts";
import { below, type Located } from "./pointer.ts";
import type { RawRequest } from "./raw-request.ts";
import type { SchemaCompiler } from "./schema-compiler.ts";

export interface ReadParameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly violations: readonly Violation[];
}

type Reader = (values: Readonly<Record<string, unknown>>) => {
  values: Readonly<Record<string, unknown>>;
  violations: readonly Violation[];
};

const NONE: readonly Violation[] = [];

/** Headers that OpenAPI describes elsewhere. */
const RESERVED = ["accept", "content-type", "authorization"];

/** Builds what reads, converts and checks the parameters of an operation. */
export function compileParameters(
  source: OperationSource,
  compiler: SchemaCompiler,
): (request: RawRequest, pathValues: Readonly<Record<string, string>>) => ReadParameters {
  const readPath = compilePlace("path", source, compiler);
  const readQuery = compilePlace("query", source, compiler);
  const readHeaders = compilePlace("header", source, compiler);
  const readCookies = compilePlace("cookie", source, compiler);
  return (request, pathValues) => {
    const path = readPath(pathValues);
    const query = readQuery(parseNameValues(request.query));
    const headers = readHeaders(request.headers);
    const { cookie } = request.headers;
    const cookies = readCookies(cookie === undefined ? {} : Object.fromEntries(parseCookies(cookie)));
    const all = [path.violations, query.violations, headers.violations, cookies.violations];
    const violations = all.some(({ length }) => length > 0) ? all.flat() : NONE;
    return { path: path.values, query: query.values, violations };
  };
}

function compilePlace(
  where: ParameterObject["in"],
  source: OperationSource,
  compiler: SchemaCompiler,
): Reader {
  const declared = source.parameters.filter(
    ({ value }) => value.in === where && !(where === "header" && RESERVED.includes(value.name.toLowerCase())),
  );
  const name = ({ value }: Located<ParameterObject>) =>
    where === "header" ? value.name.toLowerCase() : value.name;
  const place = `${source.id}, ${where} parameters`;
  for (const parameter of declared) refuseUnsupported(parameter, place);
  const commaSeparated = declared.filter(({ value }) => isList(value) && !isExploded(value)).map(name);
  const check = compiler.object(
    {
      properties: Object.fromEntries(declared.map((one) => [name(one), below(one.pointer, "schema")])),
      required: declared.filter(({ value }) => value.required === true).map(name),
    },
    where,
    place,
  );
  if (declared.length === 0) return (values) => ({ values, violations: NONE });
  return (given) => {
    const values: Record<string, unknown> = { ...given };
    for (const key of commaSeparated) {
      const value = values[key];
      if (typeof value === "string") values[key] = value.split(",");
    }
    return { values, violations: check(values) };
  };
}

function isList({ schema }: ParameterObject): boolean {
  if (typeof schema !== "object") return false;
  const { type } = schema;
  return Array.isArray(type) ? type.includes("array") : type === "array";
}

function isExploded({ in: where, explode }: ParameterObject): boolean {
  return explode ?? (where === "query" || where === "cookie");
}

function refuseUnsupported({ value }: Located<ParameterObject>, place: string): void {
  const style = value.in === "path" || value.in === "header" ? "simple" : "form";
  if (value.schema === undefined) throw new Error(`${place}: ${value.name} has no schema`);
  if (value.style !== undefined && value.style !== style) {
    throw new Error(`${place}: ${value.name} has the style ${value.style}, which the mock does not read`);
  }
}
