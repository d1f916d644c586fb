export type { ResponseSchema, ResponseSchemas } from "./validate/response-schemas.ts";
export { schemaValidator } from "./validate/schema-validator.ts";
