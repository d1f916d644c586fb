/** The parts of an OpenAPI 3.1 bundle that the engine reads. */
export interface ApiDocument {
  readonly openapi: string;
  readonly info?: { readonly title?: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly security?: readonly SecurityRequirement[];
  readonly components?: {
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>>;
    readonly schemas?: Readonly<Record<string, SchemaObject>>;
  };
}

export interface Reference {
  readonly $ref: string;
}

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof METHODS)[number];

export type PathItem = Readonly<Partial<Record<Method, OperationObject>>> & {
  readonly parameters?: readonly (ParameterObject | Reference)[];
};

export interface OperationObject {
  readonly operationId?: string;
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: RequestBodyObject | Reference;
  readonly responses?: Readonly<Record<string, ResponseObject | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  readonly "x-error-codes"?: Readonly<Record<string, readonly number[]>>;
  readonly "x-success-codes"?: readonly number[];
  readonly "x-bucket"?: string;
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
}

export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: SchemaObject;
  readonly style?: string;
  readonly explode?: boolean;
  readonly content?: object;
  readonly "x-multi-segment"?: boolean;
  readonly "x-secret"?: boolean;
}

export type SchemaObject = boolean | Readonly<Record<string, unknown>>;

export interface MediaTypeObject {
  readonly schema?: SchemaObject;
  readonly "x-trailing-bytes"?: boolean;
}

export interface RequestBodyObject {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaTypeObject>>;
}

export interface ResponseObject {
  readonly "x-may-be-empty"?: boolean;
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
  readonly headers?: Readonly<Record<string, HeaderObject | Reference>>;
}

export interface HeaderObject {
  readonly required?: boolean;
  readonly schema?: SchemaObject;
}
