import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/cli/options.ts";
import { parseCommand } from "../../src/cli/parse-args.ts";

describe("parseCommand", () => {
  it("has a default for everything", () => {
    const settings = {
      port: 4010,
      host: "127.0.0.1",
      adminToken: undefined,
      apis: ["realdebrid", "cloudreve"],
      scenario: undefined,
      clock: "real",
      seed: 1,
      limits: false,
      faults: undefined,
      log: "pretty",
      cloudreveVersion: "3.8.3",
    };
    expect(parseCommand([])).toEqual({ kind: "start", settings });
    expect(parseCommand(["start"])).toEqual({ kind: "start", settings });
  });

  it("reads every option", () => {
    const words = "start --port 0 --api cloudreve --api=cloudreve --clock x2.5 --seed 7 --log json".split(
      " ",
    );
    const more =
      "--host 0.0.0.0 --admin-token made-up-token --scenario settings --limits --faults f.json --cloudreve-version 3.3.1";
    const settings = {
      port: 0,
      host: "0.0.0.0",
      adminToken: "made-up-token",
      apis: ["cloudreve"],
      scenario: "settings",
      clock: { scale: 2.5 },
      seed: 7,
      limits: true,
      faults: "f.json",
      log: "json",
      cloudreveVersion: "3.3.1",
    };
    expect(parseCommand([...words, ...more.split(" ")])).toEqual({ kind: "start", settings });
  });

  it.each([
    ["real", "real"],
    ["frozen", "frozen"],
    ["x60", { scale: 60 }],
    ["offset:3600000", { offset: 3_600_000 }],
    ["offset:-1000", { offset: -1000 }],
  ])("knows the clock %s", (text, clock) => {
    expect(parseCommand([`--clock=${text}`])).toMatchObject({ settings: { clock } });
  });

  it("counts requests when asked to, and not when asked not to", () => {
    expect(parseCommand(["--limits"])).toMatchObject({ settings: { limits: true } });
    expect(parseCommand(["--no-limits"])).toMatchObject({ settings: { limits: false } });
  });

  it("reads what check is about", () => {
    expect(parseCommand(["check"])).toEqual({ kind: "check", apis: ["realdebrid", "cloudreve"] });
    const command = { kind: "check", apis: ["cloudreve"] };
    expect(parseCommand(["check", "--api", "cloudreve"])).toEqual(command);
  });

  it("reads which scenarios to list", () => {
    const kind = "scenarios";
    expect(parseCommand([kind])).toEqual({ kind, apis: ["realdebrid", "cloudreve"], words: [] });
    const words = ["upload", "node"];
    expect(parseCommand([kind, ...words, "--api=cloudreve"])).toEqual({ kind, apis: ["cloudreve"], words });
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
    ["--clock x", "--clock: expected real, frozen, a speed such as x60, or an offset in milliseconds"],
    ["--clock x-1", "--clock: expected"],
    ["--clock offset:", "--clock: expected"],
    ["--clock offset:1e9", "offset:3600000, got"],
    ["--host=", "--host: expected a value"],
    ["--admin-token=", "--admin-token: expected a value"],
    ["--scenario=", "--scenario: expected a value"],
    ["--faults=", "--faults: expected a value"],
    ["--seed 1.5", "--seed: expected an integer"],
    ["--log loud", "--log: expected pretty or json or silent"],
    ["--verbose", "Unknown option '--verbose'"],
    ["check-recordings", "expected one folder"],
    ["check-recordings a b", "expected one folder"],
    ["check-recordings a --port 1", "--port: is no option of check-recordings"],
    ["check-recordings a --api realdebrid --api cloudreve", "--api: expected one API, got several"],
    ["check-recordings a --cloudreve-version 4.0", "--cloudreve-version: expected 3.3.1 or 3.5.3 or 3.8.3"],
    ["--cloudreve-version 3.4.0", "--cloudreve-version: expected 3.3.1 or 3.5.3 or 3.8.3"],
    ["check --port 1", "--port: is no option of check"],
    ["scenarios --scenario settings", "--scenario: is no option of scenarios"],
    ["check all", 'unknown command "check all"'],
    ["stop", 'unknown command "stop"'],
    ["start now", 'unknown command "start now"'],
  ])("refuses %s", (text, message) => {
    const parse = () => parseCommand(text.split(" "));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
  });
});
