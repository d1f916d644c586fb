import { ConfigError } from "@debrid-drive/runtime/core";
import { ApiError, completed } from "@debrid-drive/runtime/flow";
import type { StorageAnswer } from "@debrid-drive/runtime/transfer";
import { dialect } from "../../dialect.ts";
import * as errorFacts from "../../error-facts.ts";
import type { UploadSession } from "../../generated/models.ts";
import type { OpenUpload } from "./driver.ts";

/** What the session has to hold for this kind of storage. */
export function need(session: UploadSession, name: "credential" | "completeURL"): string {
  return session[name] || missing(name);
}

/** Where a part goes. */
export function urlOf({ uploadURLs }: UploadSession, index = 0): string {
  return uploadURLs?.[index] || missing("uploadURLs");
}

function missing(field: string): never {
  throw new ConfigError("sendFile", field, "the server did not give it, although its storage needs it");
}

/** Throws unless the storage has taken what it was sent. */
export function expectStatus(
  { link }: Pick<OpenUpload, "link">,
  answer: StorageAnswer,
  ...statuses: number[]
): void {
  if (!statuses.includes(answer.status)) throw link.refusal(answer, codeIn(answer));
}

/** What the storage calls its refusal. */
export function codeIn({ text }: StorageAnswer): string | undefined {
  const xml = /<Code>([^<]*)<\/Code>/.exec(text)?.[1];
  if (xml !== undefined) return xml;
  const body = jsonIn(text);
  const error = "error" in body ? body.error : body;
  if (typeof error === "string") return undefined;
  const { innererror, code } = (error ?? {}) as { innererror?: { code?: unknown }; code?: unknown };
  const found = innererror?.code ?? code;
  return found === undefined ? undefined : String(found);
}

/** The JSON object of an answer, empty for anything else. */
export function jsonIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Throws unless the answer is the server's envelope with code 0, as slaves and storages hand it on. */
export function expectEnvelope({ link }: Pick<OpenUpload, "link">, answer: StorageAnswer): void {
  const { status, headers, text } = answer;
  const body = jsonIn(text);
  if (body.code === 0 && status === 200) return;
  if (typeof body.code !== "number" || body.code === 0) {
    throw status === 200
      ? link.foreign(answer, "expected an envelope with a numeric code")
      : link.refusal(answer);
  }
  const operation = { id: link.settings.operation, success: [200], answer: "json" } as const;
  const verdict = dialect.read({ status, headers, body }, operation as never);
  if (verdict.kind !== "refused") throw link.foreign(answer, "expected an envelope with a numeric code");
  const { attempts, waitedMs } = link;
  const { serverMessage, ...refusal } = completed(verdict.refusal, errorFacts);
  const words = serverMessage && link.hide(serverMessage);
  const meta = { status, headers: new Headers(), attempts, waitedMs };
  const context = { operation: link.settings.operation, meta };
  throw new ApiError("api", body.code, { ...refusal, serverMessage: words }, context);
}
