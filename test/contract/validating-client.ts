import { createClient as createCloudreve } from "@debrid-drive/cloudreve-client/core";
import * as cloudreve from "@debrid-drive/cloudreve-client/operations";
import { validateResponses as validateCloudreve } from "@debrid-drive/cloudreve-client/validate";
import { createClient as createRealDebrid } from "@debrid-drive/realdebrid-client/core";
import * as realdebrid from "@debrid-drive/realdebrid-client/operations";
import { validateResponses as validateRealDebrid } from "@debrid-drive/realdebrid-client/validate";
import type { Client, Operation, Result, Validator } from "@debrid-drive/runtime";
import { readBundle } from "./bundle.ts";

type Fetch = () => Promise<Response>;

const baseUrl = "https://api.example.com";
const APIS = {
  realdebrid: {
    bundle: "realdebrid/openapi.yaml",
    functions: realdebrid as object,
    validate: validateRealDebrid(),
    client: (_: string, fetch: Fetch, validate: Validator): Client =>
      createRealDebrid({ baseUrl, auth: "token", retry: false, limit: false, fetch, validate }),
  },
  cloudreve: {
    bundle: "cloudreve/openapi-all.yaml",
    functions: cloudreve as object,
    validate: validateCloudreve(),
    client: (version: string, fetch: Fetch, validate: Validator): Client =>
      createCloudreve({ baseUrl, version, retry: false, fetch, validate }),
  },
};

/** A client that checks answers, and is given them: what it makes of each. */
export async function validatingClient(api: keyof typeof APIS) {
  const { bundle, functions, validate, client } = APIS[api];
  const args = new Map((await readBundle(bundle)).map((operation) => [operation.id, operation.args]));
  const operationOf = (id: string): Operation => {
    const operation = (functions as Readonly<Record<string, Operation>>)[`${id}Operation`];
    if (operation === undefined) throw new Error(`there is no descriptor of ${id}`);
    // Answers of any version are given to it, whatever the server is said to be.
    const { versions, ...ofAnyVersion } = operation;
    return ofAnyVersion;
  };
  return {
    validate,
    operationOf,
    read(id: string, answer: Response): Promise<Result<unknown>> {
      const operation = operationOf(id);
      return client(versionWith(operation, args.get(id)), async () => answer, validate)
        .call(operation, args.get(id))
        .result();
    },
  };
}

/** A version of the server that has the operation with these arguments. */
function versionWith({ versions }: Operation, args: object = {}): string {
  const ofArguments = Object.keys(args).map((name) => versions?.args?.[name]?.until);
  return versions?.until ?? ofArguments.find(Boolean) ?? "3.8.3";
}

/** How an answer is not as described; undefined for data, refusals, and what is no JSON where it should be. */
export function complaintOf(outcome: Result<unknown>): string | undefined {
  if (outcome.ok || ["api", "unlisted", "http"].includes(outcome.error.kind)) return undefined;
  const { kind, message } = outcome.error;
  return kind === "decode" && !message.includes("not as described") ? undefined : message;
}
