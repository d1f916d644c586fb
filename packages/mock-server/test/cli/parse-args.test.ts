import { describe, expect, it } from "vitest";
import { parseCommand, UsageError } from "../../src/cli/parse-args.ts";

describe("parseCommand", () => {
  it("has a default for everything", () => {
    const settings = {
      port: 4010,
      apis: ["realdebrid", "cloudreve"],
      clock: "real",
      seed: 1,
      log: "pretty",
      cloudreveVersion: "3.8.3",
    };
    expect(parseCommand([])).toEqual({ kind: "start", settings });
    expect(parseCommand(["start"])).toEqual({ kind: "start", settings });
  });

  it("reads every option", () => {
    const given = "--port 0 --api cloudreve --api=cloudreve --clock x2.5 --seed 7 --log json";
    const args = `start ${given} --cloudreve-version 3.3.1`.split(" ");
    const settings = {
      port: 0,
      apis: ["cloudreve"],
      clock: { scale: 2.5 },
      seed: 7,
      log: "json",
      cloudreveVersion: "3.3.1",
    };
    expect(parseCommand(args)).toEqual({ kind: "start", settings });
    expect(parseCommand(["--clock", "frozen"])).toMatchObject({ settings: { clock: "frozen" } });
  });

  it("reads what recordings are held against", () => {
    const nothing = { api: undefined, cloudreveVersion: undefined, onlyDescribed: false };
    const check = (args: string) => parseCommand(["check-recordings", ...args.split(" ")]);
    expect(check("here")).toEqual({ kind: "check-recordings", settings: { folder: "here", ...nothing } });
    expect(check("here --api cloudreve --cloudreve-version 3.3.1 --only-described")).toEqual({
      kind: "check-recordings",
      settings: { folder: "here", api: "cloudreve", cloudreveVersion: "3.3.1", onlyDescribed: true },
    });
  });

  it.each([
    ["--help", "help"],
    ["-h", "help"],
    ["--version", "version"],
    ["-v", "version"],
  ])("knows %s", (flag, kind) => {
    expect(parseCommand([flag])).toEqual({ kind });
  });

  it.each([
    ["--port x", '--port: expected an integer from 0 to 65535, got "x"'],
    ["--port 65536", "--port: expected an integer from 0 to 65535"],
    ["--port=", "--port: expected an integer"],
    ["--port", "--port"],
    ["--api dropbox", '--api: expected realdebrid or cloudreve, got "dropbox"'],
    ["--clock x", "--clock: expected real, frozen or a speed such as x60"],
    ["--clock x-1", "--clock: expected"],
    ["--seed 1.5", "--seed: expected an integer"],
    ["--log loud", "--log: expected pretty or json or silent"],
    ["--verbose", "Unknown option '--verbose'"],
    ["check-recordings", "expected one folder"],
    ["check-recordings a b", "expected one folder"],
    ["check-recordings a --port 1", "--port: is no option of check-recordings"],
    ["check-recordings a --api realdebrid --api cloudreve", "--api: expected one API, got several"],
    ["check-recordings a --cloudreve-version 4.0", "--cloudreve-version: expected 3.3.1 or 3.5.3 or 3.8.3"],
    ["--cloudreve-version 3.4.0", "--cloudreve-version: expected 3.3.1 or 3.5.3 or 3.8.3"],
    ["stop", 'unknown command "stop"'],
    ["start now", 'unknown command "start now"'],
  ])("refuses %s", (text, message) => {
    const parse = () => parseCommand(text.split(" "));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
  });
});
