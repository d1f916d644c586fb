import type { Meta } from "../meta.ts";
import { ClientError, type ErrorContext } from "./client-error.ts";
import { safeMeta } from "./safe-meta.ts";

/** An HTTP status that is no success, without an API error code. */
export class HttpError extends ClientError {
  override readonly name = "HttpError";
  readonly kind = "http";
  readonly status: number;

  constructor(hint: string, context: ErrorContext & { readonly meta: Meta }) {
    super(`HTTP ${context.meta.status} without an error code${hint}`, {
      ...context,
      meta: safeMeta(context.meta),
    });
    this.status = context.meta.status;
  }
}

/** An answer that is not what the description says. */
export class DecodeError extends ClientError {
  override readonly name = "DecodeError";
  readonly kind = "decode";
  readonly status: number;
  readonly contentType: string | undefined;
  /** How the answer begins, with everything left out that could be a secret. */
  readonly excerpt: string | undefined;

  constructor(problem: string, context: ErrorContext & { readonly meta: Meta }, excerpt?: string) {
    const meta = safeMeta(context.meta);
    super(`${problem} (HTTP ${meta.status})${excerpt ? `; it begins: ${excerpt}` : ""}`, {
      ...context,
      meta,
    });
    this.status = meta.status;
    this.contentType = meta.headers.get("content-type") ?? undefined;
    this.excerpt = excerpt;
  }
}
