/** The parts of an OpenAPI 3.1 document that the generator reads. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    "x-server-versions"?: { readonly oldest: string; readonly newest: string };
  };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
}

export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly parameters?: Readonly<Record<string, Parameter | Reference>>;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly requestBodies?: Readonly<Record<string, RequestBody | Reference>>;
}

export interface Reference {
  readonly $ref: string;
}

export const VERBS = ["get", "put", "post", "delete", "patch", "head"] as const;
export type Verb = (typeof VERBS)[number];

export type PathItem = { readonly [V in Verb]?: OpenApiOperation } & {
  readonly parameters?: readonly (Parameter | Reference)[];
};

/** Which versions of the server have something; both ends belong to it. */
export interface Versioned {
  readonly "x-since"?: string;
  readonly "x-until"?: string;
}

export interface OpenApiOperation extends Versioned {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly "x-facade"?: string;
  readonly "x-error-codes"?: Readonly<Record<string, readonly number[]>>;
  readonly "x-success-codes"?: readonly number[];
  readonly "x-safe-to-repeat"?: boolean;
  readonly "x-bucket"?: string;
}

export interface Parameter extends Versioned {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly "x-multi-segment"?: boolean;
}

export interface MediaType {
  readonly schema?: Schema;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly "x-may-be-empty"?: boolean;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface Schema extends Versioned {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly deprecated?: boolean;
  readonly "x-enumDescriptions"?: Readonly<Record<string, string>>;
  readonly "x-enum-varnames"?: readonly string[];
}
