import { fileURLToPath } from "node:url";
import { exchangeCheck, type RecordedExchange, readRecordings } from "@debrid-drive/mock-server/recordings";
import { describe, expect, test } from "vitest";
import { responseExamples } from "./response-examples.ts";
import { complaintOf, validatingClient } from "./validating-client.ts";

describe.each([
  ["realdebrid", "realdebrid/openapi.yaml"],
  ["cloudreve", "cloudreve/openapi-all.yaml"],
  ["cloudreve", "cloudreve/openapi.yaml"],
  ["cloudreve", "cloudreve/openapi-3.5.3.yaml"],
  ["cloudreve", "cloudreve/openapi-3.3.1.yaml"],
] as const)("%s client, answers of %s", async (api, bundle) => {
  const { read, validate, operationOf } = await validatingClient(api);
  const examples = await responseExamples(bundle);

  test("every example passes", async () => {
    const complaints: string[] = [];
    for (const { id, status, mediaType, name, value } of examples) {
      const headers = { "content-type": mediaType };
      const complaint = complaintOf(await read(id, Response.json(value, { status, headers })));
      if (complaint !== undefined) complaints.push(`${name}: ${complaint}`);
    }
    expect(complaints).toEqual([]);
    expect(examples.length).toBeGreaterThan(100);
  });

  test("every example of a failing status passes", () => {
    const complaints = examples
      .filter(({ id, status }) => !operationOf(id).success.includes(status))
      .flatMap(({ id, status, value }) => validate(operationOf(id), status, value));
    expect(complaints).toEqual([]);
  });
});

describe.each([
  ["realdebrid", "./exchanges", undefined, 50],
  ["cloudreve", "../../specs/cloudreve/recordings/3.8.3", undefined, 800],
  ["cloudreve", "../../specs/cloudreve/recordings/3.3.1", "3.3.1", 6],
] as const)("%s client", async (api, folder, version, least) => {
  test(`every answer in ${folder} passes`, async () => {
    const { read } = await validatingClient(api);
    const check = await exchangeCheck(api, version);
    const complaints: string[] = [];
    let count = 0;
    for (const exchange of await readRecordings(fileURLToPath(new URL(folder, import.meta.url)))) {
      const finding = check(exchange);
      if (finding.kind !== "checked") continue;
      const complaint = complaintOf(await read(finding.operation, responseOf(exchange)));
      if (complaint !== undefined) complaints.push(`${exchange.id}: ${complaint}`);
      count += 1;
    }
    expect(complaints).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(least);
  });
});

function responseOf({ response: { status, headers, body } }: RecordedExchange): Response {
  const { text, base64 } = (body ?? {}) as { readonly text?: string; readonly base64?: string };
  const bytes = base64 === undefined ? text : Buffer.from(base64, "base64");
  const isEmpty = body === undefined || [204, 304].includes(status);
  return new Response(isEmpty ? null : (bytes ?? JSON.stringify(body)), {
    status,
    headers: headers as Record<string, string>,
  });
}
