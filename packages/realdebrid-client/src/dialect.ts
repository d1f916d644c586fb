import type { DecodedAnswer, Dialect } from "@debrid-drive/runtime";
import { errorFacts } from "./error-facts.ts";
import { ERROR_CODES_URL } from "./generated/package-info.ts";

/** Success is a status of success; a failure has `error` and, mostly, `error_code`. */
export const dialect: Dialect = {
  read({ status, body }, operation) {
    if (operation.success.includes(status)) return { kind: "data", data: body };
    const { error, error_code: code, error_details: details } = failureBody(body);
    if (typeof code !== "number") return { kind: "failed" };
    return {
      kind: "refused",
      refusal: {
        code,
        codeName: nameOf(error),
        serverMessage: text(details) ?? text(error),
        docs: ERROR_CODES_URL,
        ...errorFacts(code),
      },
    };
  },
};

function failureBody(body: DecodedAnswer["body"]): Readonly<Record<string, unknown>> {
  return typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
}

/** The service names its codes in its answers; the table of names stays out of programs that don't use it. */
function nameOf(error: unknown): string | undefined {
  return typeof error === "string" && /^[a-z]+(_[a-z]+)*$/.test(error) ? error : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
