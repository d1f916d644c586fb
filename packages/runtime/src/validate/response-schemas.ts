/** A JSON Schema of draft 2020-12, of the keywords that the descriptions use. */
export interface ResponseSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, ResponseSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | ResponseSchema;
  readonly items?: ResponseSchema;
  readonly anyOf?: readonly ResponseSchema[];
  readonly allOf?: readonly ResponseSchema[];
  readonly not?: ResponseSchema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** What the operations of one API answer. */
export interface ResponseSchemas {
  /** What several answers share, by the name behind `#/$defs/`. */
  readonly $defs: Readonly<Record<string, ResponseSchema>>;
  /**
   * By operationId, then by HTTP status: the data of a success as the client gives it, and the whole body of a
   * failure. What is no JSON is not in it.
   */
  readonly operations: Readonly<Record<string, Readonly<Record<number, ResponseSchema>>>>;
}

/** Named schemas by their whole reference, such as `#/$defs/Torrent`. */
export type SchemaLookup = Readonly<Record<string, ResponseSchema>>;
