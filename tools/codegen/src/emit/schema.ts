import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "../openapi.ts";

/** The types of openapi-typescript: `paths`, `operations`, `components`. */
export async function emitSchema(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTypescript(structuredClone(document) as never, {
    // A property with a default may be left out of a request.
    defaultNonNullable: false,
    transform: (schema) => {
      if (schema.format === "binary") return bytesType();
      return "maxItems" in schema && schema.maxItems === 0 ? emptyListType() : undefined;
    },
  });
  return astToString(nodes);
}

function bytesType(): ts.TypeNode {
  const reference = (name: string) => ts.factory.createTypeReferenceNode(name);
  return ts.factory.createUnionTypeNode([
    reference("Blob"),
    reference("ArrayBuffer"),
    reference("Uint8Array"),
  ]);
}

/** `never[]`: `Object.entries` of a map that may be written as an empty list then has the map's values. */
function emptyListType(): ts.TypeNode {
  return ts.factory.createArrayTypeNode(ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword));
}
