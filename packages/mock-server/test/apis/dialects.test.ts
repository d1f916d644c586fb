import { describe, expect, it } from "vitest";
import { cloudreve } from "../../src/apis/cloudreve/index.ts";
import { realdebrid } from "../../src/apis/realdebrid/index.ts";
import type { Violation } from "../../src/engine/mock-api.ts";

const request = { method: "GET", path: "/x", allowed: ["POST"] };
const broken = (pointer: string, rule: string, message = "", where: Violation["in"] = "body"): Violation => ({
  in: where,
  pointer,
  rule,
  message,
});

describe("Real-Debrid's errors", () => {
  const { dialect } = realdebrid;

  it.each([
    [dialect.unknownRoute(request), 404, "unknown_method", 3],
    [dialect.wrongMethod(request), 405, "method_not_allowed", 4],
    [dialect.malformedUrl(), 400, "wrong_parameter", 2],
    [dialect.malformedBody(), 400, "parameter_missing", 1],
    [dialect.unauthorized(), 401, "bad_token", 8],
    [dialect.tooLarge(), 413, "upload_too_big", 26],
  ])("%j", (answer, status, error, error_code) => {
    expect(answer).toEqual({ status, body: { error, error_code } });
  });

  it("tell a missing parameter from a wrong one", () => {
    const missing = broken("/magnet", "required", "body /magnet is required");
    const wrong = broken("/new_credentials", "enum", "query /new_credentials must be one of yes", "query");
    expect(dialect.invalid([wrong, missing]).body).toMatchObject({
      error_code: 1,
      error_details: missing.message,
    });
    expect(dialect.invalid([wrong]).body).toMatchObject({ error_code: 2, error_details: wrong.message });
    expect(dialect.invalid([broken("/code", "minLength")]).body).toMatchObject({ error_code: 1 });
    expect(dialect.invalid([broken("", "mediaType")]).body).toMatchObject({ error_code: 1 });
    expect(dialect.invalid([broken("/grant_type", "enum")]).body).toMatchObject({ error_code: 2 });
  });
});

describe("Cloudreve's errors", () => {
  const { dialect } = cloudreve;

  it("are plain text where no operation was reached", () => {
    const notFound = { status: 404, headers: { "Content-Type": "text/plain" }, body: "404 page not found" };
    expect(dialect.unknownRoute(request)).toEqual(notFound);
    expect(dialect.wrongMethod(request)).toEqual(notFound);
    expect(dialect.malformedUrl()).toMatchObject({ status: 400, body: "400 Bad Request" });
  });

  it("are envelopes otherwise", () => {
    expect(dialect.unauthorized()).toMatchObject({ status: 200, body: { code: 401, msg: "Login required" } });
    expect(dialect.malformedBody()).toMatchObject({
      status: 200,
      body: { code: 40001, msg: "Parameter error" },
    });
    expect(dialect.tooLarge()).toMatchObject({ status: 200, body: { code: 40001 } });
  });

  it.each([
    [[broken("/userName", "format")], "Email format error"],
    [[broken("/Password", "required"), broken("/userName", "required")], "Email cannot be empty"],
    [[broken("/Password", "minLength", "must NOT have fewer than 4 characters")], "Password too short"],
    [[broken("/Password", "maxLength")], "Password too long"],
    [[broken("/path", "minLength", "must NOT have fewer than 1 characters")], "Path cannot be empty"],
    [[broken("/dst", "required")], "Dst cannot be empty"],
    [[broken("/url", "required")], "URLs cannot be empty"],
    [[broken("/dst", "required"), broken("/url", "type")], "JSON marshall error"],
    [[broken("/url/0", "type")], "JSON marshall error"],
    [[broken("/surplus", "additionalProperties")], "Invalid parameters."],
    [[broken("/nick", "minLength", "must NOT have fewer than 1 characters")], "Nickname cannot be empty"],
    [[broken("/name", "maxLength"), broken("/path", "required")], "Path cannot be empty"],
    [[broken("/id", "minimum")], "ID cannot be empty"],
    [[broken("/page_size", "required"), broken("/page", "minimum")], "Page too short"],
    [[broken("/id", "minItems")], "ID too short"],
    [[broken("/id", "required")], "ID cannot be empty"],
    [[broken("/policy_id", "minimum")], "PolicyID cannot be empty"],
    [[broken("/to", "format")], "Email format error"],
    [[broken("/name", "enum")], "unknown generator type"],
    [[broken("/id", "minimum", "", "path")], "ID cannot be empty"],
    [[broken("/id", "type", "", "path")], "Parameter error"],
    [[broken("/type", "enum", "", "path")], "Invalid parameters."],
    [[broken("", "required")], "Parameter error"],
    [[broken("/page", "type", "", "query")], "Parameter error"],
  ])("name the field: %j", (violations, msg) => {
    expect(dialect.invalid(violations).body).toEqual({ code: 40001, msg });
  });

  it("look for a signature first, then for a browser that should not be there", () => {
    const sign = broken("/sign", "required", "", "query");
    const name = broken("/x-cr-ios", "required", "", "header");
    expect(dialect.invalid([name, broken("/id", "pattern", "", "path"), sign]).body).toEqual({
      code: 403,
      msg: "expire timestamp is missing",
    });
    expect(dialect.invalid([name])).toMatchObject({
      status: 301,
      headers: { Location: "/" },
      body: '<a href="/">Moved Permanently</a>.\n\n',
    });
  });

  it("say that a path with a slash too many leads nowhere", () => {
    expect(dialect.invalid([broken("/path", "pattern", "", "path")]).body).toEqual({
      code: 40016,
      msg: "Path not exist",
    });
  });
});
