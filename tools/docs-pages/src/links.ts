import type { Api, ApiOperation } from "./api.ts";

/** Addresses inside the site, as Markdown of VitePress writes them. */
export function operationLink({ name }: Api, { id }: ApiOperation): string {
  return `/operations/${name}/${id}.md`;
}

/** `prefix` is that of the language, such as `/zh`. */
export function errorLink({ name }: Api, code: number, prefix = ""): string {
  return `${prefix}/errors/${name}.md#${errorAnchor(code)}`;
}

/** What the clients put behind the address of the error page. */
export function errorAnchor(code: number): string {
  return `code-${code}`;
}

/** Where Redoc shows an operation. */
export function referenceLink({ name }: Api, { tag, id }: ApiOperation): string {
  return `/reference/${name}.html#/${tag.toLowerCase().replaceAll(" ", "-")}/${id.toLowerCase()}`;
}
