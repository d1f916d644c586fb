import type { Refusal } from "./api-error.ts";

/** What is known about the error codes of an API. */
export interface CodeBook {
  /** The codes by their names. */
  readonly errorCodes?: Readonly<Record<string, number>>;
  /** Those that the description lists, by the operation's id. */
  readonly operationErrors?: Readonly<Record<string, readonly number[]>>;
  /** The page about them, where each has an anchor such as `#code-8`. */
  readonly errorCodesUrl?: string;
  /** What the body of a failure says, where that takes more than a look. */
  refusalIn?(body: unknown): Refusal | undefined;
  /** What to do about a code. */
  about?(code: number): Pick<Refusal, "group" | "temporary" | "throttled">;
}

/** The refusal together with what is known about its code. */
export function completed(refusal: Refusal, { errorCodes = {}, errorCodesUrl, about }: CodeBook): Refusal {
  const { code } = refusal;
  const [codeName] = Object.entries(errorCodes).find(([, known]) => known === code) ?? [];
  const docs = errorCodesUrl && `${errorCodesUrl}#code-${code}`;
  return { codeName, docs, ...about?.(code), ...refusal };
}
