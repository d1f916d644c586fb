import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { startMock } from "../../src/index.ts";

const OPTIONS =
  "port host admin-token api scenario clock seed limits faults log target record ca timeout unknown version"
    .split(" ")
    .map((name) => `--${name}`);

async function runWith(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const outcome = await run(args, {
    write: (line) => void out.push(line),
    writeError: (line) => void err.push(line),
  });
  return { outcome, out, err };
}

describe("run", () => {
  it("explains itself", async () => {
    const { outcome, out } = await runWith("--help");
    expect(outcome).toEqual({ exitCode: 0 });
    for (const option of OPTIONS) {
      expect(out.join()).toContain(option);
    }
  });

  it("tells its version", async () => {
    const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
    expect((await runWith("--version")).out).toEqual([JSON.parse(text).version]);
  });

  it("refuses a bad option", async () => {
    expect(await runWith("--port", "x")).toMatchObject({
      outcome: { exitCode: 2 },
      out: [],
      err: { length: 2 },
    });
  });

  it("says in one line that the port is in use", async () => {
    await using mock = await startMock();
    const { port } = new URL(mock.url);
    const { outcome, err } = await runWith("--port", port);
    expect(outcome).toEqual({ exitCode: 1 });
    expect(err).toEqual([expect.stringContaining(`port ${port} on 127.0.0.1 is in use`)]);
  });

  it("lists the scenarios", async () => {
    const { outcome, out } = await runWith("scenarios", "--api", "realdebrid");
    expect(outcome).toEqual({ exitCode: 0 });
    expect(out[0]).toBe("Real-Debrid");
    expect(out).toContainEqual(expect.stringMatching(/^\* account-free +The account is a free one$/));
    expect((await runWith("scenarios")).out).toContain("Cloudreve v3");
  });

  it("starts with a scenario", async () => {
    const { outcome } = await runWith("--port", "0", "--scenario", "account-free", "--log", "silent");
    if (!("mock" in outcome)) throw new Error("did not start");
    await using mock = outcome.mock;
    expect(mock.realdebrid.account.premiumUntil).toBeLessThanOrEqual(mock.clock.now());
  });

  it("says in one line that there is no such scenario, and which are nearest", async () => {
    const { outcome, out, err } = await runWith("--port", "0", "--scenario", "acount-free");
    expect([outcome, out]).toEqual([{ exitCode: 1 }, []]);
    expect(err).toEqual([expect.stringContaining('no "acount-free"; the nearest are account-free')]);
  });

  it("says in one line that another host needs a token", async () => {
    const { outcome, err } = await runWith("--port", "0", "--host", "0.0.0.0");
    expect(outcome).toEqual({ exitCode: 1 });
    expect(err).toEqual([expect.stringMatching("host 0.0.0.0 is not this machine alone.*--admin-token")]);
  });

  it("counts requests when asked to", async () => {
    const { outcome } = await runWith("--port", "0", "--limits", "--log", "silent");
    if (!("mock" in outcome)) throw new Error("did not start");
    await using mock = outcome.mock;
    expect(mock.realdebrid.limits.enabled).toBe(true);
  });

  it("holds the scenarios against the description", { timeout: 60_000 }, async () => {
    const { outcome, out } = await runWith("check", "--api", "realdebrid");
    expect([outcome, out.filter((line) => line.includes("WRONG"))]).toEqual([{ exitCode: 0 }, []]);
    expect(out).toContainEqual(expect.stringMatching(/Real-Debrid: \d+ of 38 error codes are reached/));
    expect(out).toContainEqual(expect.stringMatching(/^ {2}5 slow_down: .+\.$/));
  });

  it.each(["realdebrid", "cloudreve"])("shows three commands for %s", async (name) => {
    const { outcome, out } = await runWith("--port", "0", "--api", name);
    if (!("mock" in outcome)) throw new Error("did not start");
    await outcome.mock.close();
    expect(out.filter((line) => line.startsWith("  curl "))).toHaveLength(3);
  });

  it("keeps standard output to JSON lines when asked for them", async () => {
    const { outcome, out, err } = await runWith("--port", "0", "--log", "json");
    if (!("mock" in outcome)) throw new Error("did not start");
    await fetch(`${outcome.mock.url}/api/v3/site/ping?x=secret`);
    await outcome.mock.close();
    expect(out.map((line) => JSON.parse(line))).toMatchObject([{ path: "/api/v3/site/ping?x", status: 200 }]);
    expect(err.join("\n")).toContain(outcome.mock.url);
  });
});

describe("the program", () => {
  it("starts, logs, and ends on SIGTERM", async () => {
    const file = new URL("../../src/cli.ts", import.meta.url).pathname;
    const program = spawn(process.execPath, [file, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(program, "exit");
    let text = "";
    try {
      for await (const chunk of program.stdout) {
        text += chunk;
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
        if (url !== undefined && text.endsWith("/site/ping\n")) {
          await fetch(`${url}/api/v3/site/ping?key=secret`);
        } else if (text.includes("ping?key 200")) {
          program.kill("SIGTERM");
        }
      }
      expect(await ended).toEqual([0, null]);
    } finally {
      program.kill("SIGKILL");
    }
    expect(text).toContain("Unofficial");
    expect(text).not.toContain("secret");
  }, 30_000);
});
