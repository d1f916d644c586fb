import { describe, expect, it } from "vitest";
import { listOperations } from "../../../../src/engine/list-operations.ts";
import { startMock } from "../../../../src/index.ts";
import { CLOUDREVE_VERSIONS, loadSpec, specOf } from "../../../../src/specs.ts";
import { exampleRequest } from "./example-request.ts";

const servers = await Promise.all(
  CLOUDREVE_VERSIONS.map(async (version) => {
    const document = await loadSpec(specOf("cloudreve", version));
    return { version, document, operations: listOperations(document) };
  }),
);
const UNKNOWN = "404 page not found";
const signatureOf = ({ method, path }: { method: string; path: string }) =>
  `${method} ${path.replace(/\{[^}]+\}/g, "{}")}`;

async function start(version: (typeof CLOUDREVE_VERSIONS)[number]) {
  const mock = await startMock({ apis: ["cloudreve"], clock: "frozen", cloudreveVersion: version });
  const login = async (): Promise<string> => {
    const body = JSON.stringify({ userName: "admin@example.com", Password: "mock-password" });
    const answer = await fetch(`${mock.url}/api/v3/user/session`, { method: "POST", body });
    return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  };
  return { mock, login };
}

describe.each(servers)("a Cloudreve $version", ({ version, document, operations }) => {
  it("serves the operations of its description and no other", async () => {
    const { mock } = await start(version);
    const own = new Set(operations.map(signatureOf));
    const wrong: string[] = [];
    for (const server of servers) {
      for (const operation of server.operations) {
        const answer = await fetch(exampleRequest(mock.url, server.document, operation));
        const isUnknown = answer.status === 404 && (await answer.text()) === UNKNOWN;
        if (isUnknown === own.has(signatureOf(operation))) wrong.push(operation.id);
      }
    }
    expect(wrong).toEqual([]);
    await mock.close();
  });

  it("answers the example request of every operation as its description says", async () => {
    const { mock, login } = await start(version);
    const beginning = mock.snapshot();
    const unlisted: string[] = [];
    for (const operation of operations) {
      mock.restore(beginning);
      const request = exampleRequest(mock.url, document, operation);
      request.headers.set("cookie", await login());
      const answer = await fetch(request);
      const text = await answer.text();
      const isJson = answer.headers.get("content-type")?.startsWith("application/json");
      const { code = 0 } = (isJson && text.startsWith("{") ? JSON.parse(text) : {}) as { code?: number };
      const { "x-error-codes": errors = {}, "x-success-codes": others = [] } = operation.value;
      if (![0, ...Object.values(errors).flat(), ...others].includes(code)) {
        unlisted.push(`${operation.id} ${code}`);
      }
    }
    expect(unlisted).toEqual([]);
    expect(mock.violations).toEqual([]);
    await mock.close();
  });
});
