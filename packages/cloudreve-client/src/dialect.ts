import { codeNameIn, type Dialect } from "@debrid-drive/runtime";
import { errorCodes } from "./generated/errors.ts";

interface Envelope {
  readonly code: number;
  readonly data?: unknown;
  readonly msg?: unknown;
}

/** The verdict is in the envelope's `code`, whatever the HTTP status. */
export const dialect: Dialect = {
  read({ status, body }, operation) {
    if (!isEnvelope(body)) {
      if (!operation.success.includes(status)) return { kind: "failed" };
      return {
        kind: "foreign",
        problem: "expected an envelope with a numeric code; is this a Cloudreve v3 server?",
      };
    }
    const { code, data, msg } = body;
    const others = operation.successCodes;
    if (code === 0) return { kind: "data", data: others ? { code, data } : data };
    if (others?.includes(code)) return { kind: "data", data: { code, data } };
    return {
      kind: "refused",
      refusal: {
        code,
        codeName: codeNameIn(errorCodes, code),
        serverMessage: typeof msg === "string" && msg !== "" ? msg : undefined,
      },
    };
  },
};

function isEnvelope(body: unknown): body is Envelope {
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "number";
}
