import { createClient as createCloudreve } from "@debrid-drive/cloudreve-client/core";
import * as cloudreve from "@debrid-drive/cloudreve-client/operations";
import { validateResponses as validateCloudreve } from "@debrid-drive/cloudreve-client/validate";
import { createClient as createRealDebrid } from "@debrid-drive/realdebrid-client/core";
import * as realdebrid from "@debrid-drive/realdebrid-client/operations";
import { validateResponses as validateRealDebrid } from "@debrid-drive/realdebrid-client/validate";
import type { Client, Operation, Result } from "@debrid-drive/runtime";
import { describe, expect, test } from "vitest";
import { readBundle } from "./bundle.ts";
import { type ResponseExample, responseExamples } from "./response-examples.ts";

const baseUrl = "https://api.example.com";
const REAL_DEBRID = {
  functions: realdebrid as unknown as Readonly<Record<string, Operation>>,
  validate: validateRealDebrid(),
  client: (fetch: () => Promise<Response>): Client =>
    createRealDebrid({ baseUrl, auth: "token", retry: false, fetch, validate: validateRealDebrid() }),
};
const CLOUDREVE = {
  functions: cloudreve as unknown as Readonly<Record<string, Operation>>,
  validate: validateCloudreve(),
  client: (fetch: () => Promise<Response>): Client =>
    createCloudreve({ baseUrl, retry: false, fetch, validate: validateCloudreve() }),
};

describe.each([
  { bundle: "realdebrid/openapi.yaml", ...REAL_DEBRID },
  { bundle: "cloudreve/openapi-all.yaml", ...CLOUDREVE },
  { bundle: "cloudreve/openapi.yaml", ...CLOUDREVE },
  { bundle: "cloudreve/openapi-3.5.3.yaml", ...CLOUDREVE },
  { bundle: "cloudreve/openapi-3.3.1.yaml", ...CLOUDREVE },
])("$bundle", async ({ bundle, functions, validate, client }) => {
  const examples = await responseExamples(bundle);
  const all = bundle.replace(
    /openapi.*/,
    bundle.startsWith("realdebrid") ? "openapi.yaml" : "openapi-all.yaml",
  );
  const args = new Map((await readBundle(all)).map((operation) => [operation.id, operation.args]));

  function operationOf(id: string): Operation {
    const operation = functions[`${id}Operation`];
    if (operation === undefined) expect.fail(`there is no descriptor of ${id}`);
    return operation;
  }

  async function send({ id, status, mediaType, value }: ResponseExample): Promise<Result<unknown>> {
    const answer = new Response(JSON.stringify(value), { status, headers: { "content-type": mediaType } });
    return client(async () => answer)
      .call(operationOf(id), args.get(id))
      .result();
  }

  test("every example passes", async () => {
    const problems: string[] = [];
    for (const example of examples) {
      const outcome = await send(example);
      if (!outcome.ok && !["api", "unlisted", "http"].includes(outcome.error.kind)) {
        problems.push(`${example.name}: ${outcome.error.message}`);
      }
    }
    expect(problems).toEqual([]);
    expect(examples.length).toBeGreaterThan(100);
  });

  test("every example of a failing status passes", () => {
    const problems = examples
      .filter(({ id, status }) => !operationOf(id).success.includes(status))
      .flatMap(({ id, status, name, value }) =>
        validate(operationOf(id), status, value).map((problem) => `${id} ${status} ${name}: ${problem}`),
      );
    expect(problems).toEqual([]);
  });
});
