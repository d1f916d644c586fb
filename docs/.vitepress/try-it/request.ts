import type { TryItOperation } from "@debrid-drive/docs-pages";

/** What somebody has typed into the form. */
export interface TryItInput {
  /** Address of the mock, without a slash at the end. */
  readonly origin: string;
  readonly token: string;
  readonly values: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface TryItRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The request that the form stands for. */
export function requestOf(operation: TryItOperation, input: TryItInput): TryItRequest {
  const headers = {
    ...(input.token !== "" && { Authorization: `Bearer ${input.token}` }),
    ...(operation.body && { "Content-Type": operation.body.mediaType }),
  };
  return {
    method: operation.verb.toUpperCase(),
    url: `${input.origin}${pathOf(operation, input.values)}${queryOf(operation, input.values)}`,
    headers,
    ...(operation.body && {
      body: bodyOf(operation.body.mediaType, input.body),
    }),
  };
}

function pathOf({ path, parameters }: TryItOperation, values: TryItInput["values"]): string {
  return parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((text, { name, multiSegment }) => {
      const value = values[name] ?? "";
      const encoded = multiSegment
        ? value.split("/").map(encodeURIComponent).join("/")
        : encodeURIComponent(value);
      return text.replace(`{${name}}`, encoded);
    }, path);
}

function queryOf({ parameters }: TryItOperation, values: TryItInput["values"]): string {
  const pairs = parameters.flatMap(({ name, in: place }) =>
    place === "query" && values[name] ? [[name, values[name]]] : [],
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

function bodyOf(mediaType: string, text: string): string {
  if (!/form-urlencoded/.test(mediaType)) return text;
  return new URLSearchParams(fieldsOf(text)).toString();
}

/** Fields of a form, typed as a JSON object. */
function fieldsOf(text: string): Record<string, string> {
  const value: unknown = JSON.parse(text || "{}");
  if (typeof value !== "object" || value === null) throw new SyntaxError("expected an object in braces");
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, String(field)]));
}
