import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "../openapi.ts";

/** The types of openapi-typescript: `paths`, `operations`, `components`. */
export async function emitSchema(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTypescript(structuredClone(document) as never, {
    // A property with a default may be left out of a request.
    defaultNonNullable: false,
    transform: (schema) => (schema.format === "binary" ? bytesType() : undefined),
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
