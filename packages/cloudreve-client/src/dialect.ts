import type { Dialect, Operation, Refusal, Verdict } from "@debrid-drive/runtime/core";

interface Envelope {
  readonly code: number;
  readonly data?: unknown;
  readonly msg?: unknown;
}

/** The verdict is in the envelope's `code`, whatever the HTTP status; files and redirects come without one. */
export const dialect: Dialect = {
  read({ status, body }, operation) {
    if (!isEnvelope(body)) return readWithoutEnvelope(status, body, operation);
    const { code, data, msg } = body;
    const others = operation.successCodes;
    if (code === 0) return { kind: "data", data: others ? { code, data } : data };
    if (others?.includes(code)) return { kind: "data", data: { code, data } };
    return { kind: "refused", refusal: refusalOf(code, msg) };
  },
};

function refusalOf(code: number, msg: unknown): Refusal {
  return { code, serverMessage: typeof msg === "string" && msg !== "" ? msg : undefined };
}

function readWithoutEnvelope(status: number, body: unknown, { success, answer, bare }: Operation): Verdict {
  if (!success.includes(status)) return { kind: "failed" };
  if (answer === "text") return { kind: "data", data: body ?? "" };
  if (answer === "empty" || (body !== undefined && (answer !== "json" || bare)))
    return { kind: "data", data: body };
  const problem =
    answer === "json"
      ? "expected an envelope with a numeric code; is this a Cloudreve v3 server?"
      : "expected a file, got an empty answer without content type; has the link expired?";
  return { kind: "foreign", problem };
}

function isEnvelope(body: unknown): body is Envelope {
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "number";
}
