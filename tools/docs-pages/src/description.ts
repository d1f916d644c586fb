import type { OpenApiDocument, Reference, Schema, Versioned } from "@debrid-drive/codegen/openapi";

/** A bundled description with the parts that only readers need. */
export interface Description extends Omit<OpenApiDocument, "paths" | "tags"> {
  readonly tags?: readonly DescribedTag[];
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, DescribedPath>>;
}

export interface DescribedTag {
  readonly name: string;
  readonly description?: string;
  readonly "x-displayName"?: string;
  /** A text page of the reference, not a group of operations. */
  readonly "x-traitTag"?: boolean;
}

export const VERBS = ["get", "put", "post", "patch", "delete", "head"] as const;
export type Verb = (typeof VERBS)[number];

export type DescribedPath = { readonly [V in Verb]?: DescribedOperation } & {
  readonly parameters?: readonly (DescribedParameter | Reference)[];
};

export interface DescribedOperation extends Versioned {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (DescribedParameter | Reference)[];
  readonly requestBody?: DescribedBody | Reference;
  readonly responses?: Readonly<Record<string, DescribedResponse | Reference>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly "x-facade": string;
  readonly "x-error-codes"?: Readonly<Record<string, readonly number[]>>;
  readonly "x-success-codes"?: readonly number[];
  readonly "x-safe-to-repeat"?: boolean;
  readonly "x-bucket"?: string;
  readonly "x-page"?: {
    readonly page: string;
    readonly size: string;
    readonly total?: string;
  };
}

export interface DescribedParameter extends Versioned {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: DescribedSchema;
  readonly example?: unknown;
  readonly "x-multi-segment"?: boolean;
}

export interface DescribedMedia {
  readonly schema?: DescribedSchema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Example extends Versioned {
  readonly summary?: string;
  readonly value?: unknown;
}

export interface DescribedBody {
  readonly required?: boolean;
  readonly description?: string;
  readonly content: Readonly<Record<string, DescribedMedia>>;
}

export interface DescribedResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, DescribedMedia>>;
}

export interface DescribedSchema extends Schema {
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
}
