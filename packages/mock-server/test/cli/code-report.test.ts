import { describe, expect, it } from "vitest";
import { reportCodes } from "../../src/cli/code-report.ts";
import { errorCodesOf } from "../../src/cli/error-codes.ts";

const DESCRIBED = new Map([
  [-1, "internal"],
  [5, "slow_down"],
  [7, "not_found"],
]);

describe("reportCodes", () => {
  it("counts what is reached, and gives the reasons for the rest", () => {
    expect(reportCodes(DESCRIBED, new Set([0, 5, 7]), { "-1": "Nothing fails." })).toEqual({
      reached: 2,
      total: 3,
      explained: [{ code: -1, name: "internal", reason: "Nothing fails." }],
      problems: [],
    });
  });

  it("finds codes without a reason, and reasons without need", () => {
    const { problems } = reportCodes(DESCRIBED, new Set([5, 7]), { 5: "Never.", 9: "Unknown." });
    expect(problems).toEqual([
      "-1 internal: no scenario reaches it, and there is no reason",
      "5 slow_down: has a reason, and is reached",
      "9: has a reason, and is no code of the description",
    ]);
  });
});

describe("errorCodesOf", () => {
  it("reads codes with their names", () => {
    const ErrorCode = { enum: [-1, 5], "x-enum-varnames": ["internal"] };
    const document = { openapi: "3.1.0", paths: {}, components: { schemas: { ErrorCode } } };
    expect([...errorCodesOf(document)]).toEqual([
      [-1, "internal"],
      [5, ""],
    ]);
  });

  it("insists on the schema", () => {
    expect(() => errorCodesOf({ openapi: "3.1.0", paths: {} })).toThrow("no schema ErrorCode");
  });
});
