import type { MockResponse } from "../../engine/handler.ts";
import type { Dialect, Violation } from "../../engine/mock-api.ts";
import { fail, refuseParameter, refuseSign } from "./common/envelope.ts";
import { redirect } from "./common/redirect.ts";
import { refuseToken } from "./office/refusals.ts";

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
  nick: "Nickname",
  old: "Old",
  new: "New",
  secret: "Secret",
  id: "ID",
  expression: "Expression",
  icon: "Icon",
  src: "Src",
  page: "Page",
  page_size: "PageSize",
  to: "Email",
  executable: "Executable",
  rpc: "RPC",
  server: "Server",
  uid: "UID",
  policy_id: "PolicyID",
};

/** Numbers that have a least value, rather than just not being 0. */
const COUNTS = ["page", "page_size"];

export const dialect: Dialect = {
  unknownRoute: notFound,
  wrongMethod: notFound,
  // Go's HTTP server refuses these itself.
  malformedUrl: () => ({
    status: 400,
    headers: { "Content-Type": "text/plain; charset=utf-8", Connection: "close" },
    body: "400 Bad Request",
  }),
  malformedBody: (operation) => refuseBody(operation, "Parameter error"),
  unauthorized: () => fail(401),
  invalid: (violations, request) => {
    // Signatures are looked at before anything else.
    if (violations.some((one) => one.in === "query" && fieldOf(one) === "sign")) return refuseSign(403);
    // Only programs that name themselves take a login over; browsers are shown the site.
    if (violations.some((one) => one.in === "header" && fieldOf(one) === "x-cr-ios"))
      return redirect(301, "/");
    // An office server without a token gets no envelope.
    if (
      request?.operation.endsWith("WopiFile") &&
      violations.some((one) => fieldOf(one) === "access_token")
    ) {
      return refuseToken("malformed access token");
    }
    // The pattern of the listing's path: a slash at its beginning or end leads nowhere.
    if (violations.every((one) => one.in === "path" && fieldOf(one) === "path")) return fail(40016);
    return refuseBody(request?.operation, messageFor(violations));
  },
  tooLarge: () => refuseParameter("Parameter error"),
};

/** What a security key signed is read by another part of the server, for which anything else is a wrong signature. */
function refuseBody(operation: string | undefined, message: string): MockResponse {
  return operation === "finishWebAuthnLogin" ? fail(40025) : refuseParameter(message);
}

function messageFor(violations: readonly Violation[]): string {
  const [one] = violations;
  if (violations.length === 1 && one?.in === "path") {
    if (one.rule === "minimum" && fieldOf(one) === "id") return "ID cannot be empty";
    if (one.rule === "enum" && fieldOf(one) === "type") return "Invalid parameters.";
  }
  const inBody = violations.filter((one) => one.in === "body");
  if (inBody.length < violations.length) return "Parameter error";
  if (inBody.some(({ rule, pointer }) => rule === "required" && pointer === "")) return "Parameter error";
  const isNegative = ({ rule, pointer }: Violation) => rule === "minimum" && pointer === "/size";
  if (inBody.some((one) => one.rule === "type" || isNegative(one))) return "JSON marshall error";
  if (inBody.some((one) => one.rule === "enum" && fieldOf(one) === "name")) return "unknown generator type";
  const order = Object.keys(FIELDS);
  const [first] = inBody
    .filter((one) => fieldOf(one) in FIELDS)
    .sort((a, b) => order.indexOf(fieldOf(a)) - order.indexOf(fieldOf(b)));
  return first ? `${FIELDS[fieldOf(first)]} ${complaint(first)}` : "Invalid parameters.";
}

const fieldOf = ({ pointer }: Violation): string => pointer.split("/")[1] ?? "";

function complaint(violation: Violation): string {
  const { rule, message } = violation;
  if (rule === "minItems" || COUNTS.includes(fieldOf(violation))) return "too short";
  // Go takes a number that is 0 for one that is missing.
  if (rule === "minimum") return "cannot be empty";
  if (rule === "required" || (rule === "minLength" && /\b1 char/.test(message))) return "cannot be empty";
  if (rule === "minLength") return "too short";
  return rule === "maxLength" ? "too long" : "format error";
}
