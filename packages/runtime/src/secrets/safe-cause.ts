import type { Hide } from "./hide.ts";

const DEEPEST = 5;

/**
 * A copy of what `fetch` rejected with: names, messages, codes and stacks of it and its causes, without addresses'
 * queries and what was sent. Some runtimes and libraries hang the request, its URL or bytes of the answer on it.
 */
export function safeCause(cause: unknown, hide: Hide, depth = 0): Error | undefined {
  if (!(cause instanceof Error) || depth === DEEPEST) return undefined;
  const inner = safeCause(cause.cause, hide, depth + 1);
  const clean = (text: unknown) => hide(withoutQueries(String(text)));
  const copy = new Error(clean(cause.message), inner && { cause: inner });
  const hidden = { configurable: true, writable: true };
  Object.defineProperties(copy, {
    name: { ...hidden, value: clean(cause.name) },
    stack: { ...hidden, value: clean(cause.stack ?? "") },
  });
  const code = codeOf(cause);
  return code ? Object.assign(copy, { code }) : copy;
}

/** The code of a failure, such as `ECONNREFUSED`, if it is one. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,39}$/.test(code) ? code : undefined;
}

function withoutQueries(text: string): string {
  return text.replace(
    /(\b[a-z]+:\/\/)(?:[^\s/@]*@)?([^\s?#"']*)([?#][^\s"']*)?/gi,
    (_, scheme, rest, query) => (query === undefined ? scheme + rest : `${scheme}${rest}?…`),
  );
}
