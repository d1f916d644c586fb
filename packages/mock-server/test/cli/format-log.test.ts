import { expect, it } from "vitest";
import { formatLog } from "../../src/cli/format-log.ts";

const entry = {
  time: Date.UTC(2030, 0, 1, 12, 30, 15, 7),
  method: "GET",
  path: "/v1/\u001b[31m?key",
  status: 200,
  duration: 1.26,
  operationId: "getBook",
};

it("writes a line for people, without what would steer a terminal", () => {
  expect(formatLog("pretty", entry)).toBe("12:30:15.007 GET    /v1/?[31m?key 200 1.3 ms");
});

it("writes a line for programs", () => {
  const line = JSON.parse(formatLog("json", entry) ?? "");
  expect(line).toEqual({ ...entry, time: "2030-01-01T12:30:15.007Z", duration: 1.3 });
});

it("writes nothing", () => {
  expect(formatLog("silent", entry)).toBeUndefined();
});
