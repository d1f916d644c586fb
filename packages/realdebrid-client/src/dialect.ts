import { codeNameIn, type DecodedAnswer, type Dialect } from "@debrid-drive/runtime";
import { errorFacts } from "./error-facts.ts";
import { errorCodes } from "./generated/errors.ts";
import { errorCodesUrl } from "./generated/package-info.ts";

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
        codeName: codeNameIn(errorCodes, code),
        serverMessage: text(details) ?? text(error),
        docs: `${errorCodesUrl}#code-${code}`,
        ...errorFacts(code),
      },
    };
  },
};

function failureBody(body: DecodedAnswer["body"]): Readonly<Record<string, unknown>> {
  return typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
