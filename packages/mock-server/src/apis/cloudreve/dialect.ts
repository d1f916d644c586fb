import type { MockResponse } from "../../engine/handler.ts";
import type { Dialect, Violation } from "../../engine/mock-api.ts";
import { fail, refuseParameter, refuseSign } from "./envelope.ts";

const TEXT = { "Content-Type": "text/plain" };
const notFound = (): MockResponse => ({ status: 404, headers: TEXT, body: "404 page not found" });

/** Parameters by the name the server gives them, in the order it checks them. */
const FIELDS: Readonly<Record<string, string>> = {
  userName: "Email",
  Password: "Password",
  code: "Code",
  path: "Path",
  url: "URLs",
  src_dir: "SrcDir",
  dst: "Dst",
  indexes: "Indexes",
  name: "Name",
  new_name: "NewName",
};

export const dialect: Dialect = {
  unknownRoute: notFound,
  wrongMethod: notFound,
  // Go's HTTP server refuses these itself.
  malformedUrl: () => ({
    status: 400,
    headers: { "Content-Type": "text/plain; charset=utf-8", Connection: "close" },
    body: "400 Bad Request",
  }),
  malformedBody: () => refuseParameter("Parameter error"),
  unauthorized: () => fail(401),
  invalid: (violations) => {
    // Signatures are looked at before anything else.
    if (violations.some((one) => one.in === "query" && fieldOf(one) === "sign")) return refuseSign(403);
    // The pattern of the listing's path: a slash at its beginning or end leads nowhere.
    if (violations.every((one) => one.in === "path" && fieldOf(one) === "path")) return fail(40016);
    return refuseParameter(messageFor(violations));
  },
  tooLarge: () => refuseParameter("Parameter error"),
};

function messageFor(violations: readonly Violation[]): string {
  const inBody = violations.filter((one) => one.in === "body");
  if (inBody.length < violations.length) return "Parameter error";
  if (inBody.some(({ rule, pointer }) => rule === "required" && pointer === "")) return "Parameter error";
  if (inBody.some(({ rule }) => rule === "type")) return "JSON marshall error";
  const order = Object.keys(FIELDS);
  const [first] = inBody
    .filter((one) => fieldOf(one) in FIELDS)
    .sort((a, b) => order.indexOf(fieldOf(a)) - order.indexOf(fieldOf(b)));
  return first ? `${FIELDS[fieldOf(first)]} ${complaint(first)}` : "Invalid parameters.";
}

const fieldOf = ({ pointer }: Violation): string => pointer.split("/")[1] ?? "";

function complaint({ rule, message }: Violation): string {
  if (rule === "required" || (rule === "minLength" && /\b1 char/.test(message))) return "cannot be empty";
  if (rule === "minLength") return "too short";
  return rule === "maxLength" ? "too long" : "format error";
}
