import { createClient as createCloudreve } from "@debrid-drive/cloudreve-client/core";
import * as cloudreve from "@debrid-drive/cloudreve-client/operations";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import type { Wiring } from "@debrid-drive/mock-server/testing";
import { createClient as createRealDebrid } from "@debrid-drive/realdebrid-client/core";
import * as realdebrid from "@debrid-drive/realdebrid-client/operations";
import type { CallOptions, Client, Operation, Result } from "@debrid-drive/runtime";
import { readBundle } from "../../contract/bundle.ts";
import type { ApiName } from "../operations.ts";
import type { AnswerShape } from "./expected.ts";

/** An operation as its client sends it, with arguments out of its description's examples. */
export interface ClientOperation {
  readonly api: ApiName;
  readonly operation: Operation;
  readonly shape: AnswerShape;
  /** The call's result; a fresh client each time, so that no case has an earlier one's limits. */
  readonly send: (wiring: Wiring) => Promise<Result<unknown>>;
}

type Send = (client: Client, args: object, options: CallOptions) => { result(): Promise<Result<unknown>> };

const APIS = {
  realdebrid: {
    module: realdebrid as unknown as Readonly<Record<string, Send | Operation>>,
    client: (wiring: Wiring): Client => createRealDebrid({ ...wiring, random, auth: PRIVATE_TOKEN }),
    headers: {},
  },
  cloudreve: {
    module: cloudreve as unknown as Readonly<Record<string, Send | Operation>>,
    client: (wiring: Wiring): Client => createCloudreve({ ...wiring, random, version: "3.8.3" }),
    headers: { Cookie: "cloudreve-session=any" },
  },
};

/** Every operation of one client. It asks for the described success, whatever state the mock is in. */
export async function clientOperations(api: ApiName): Promise<readonly ClientOperation[]> {
  const { module, client, headers } = APIS[api];
  const described = await readBundle(`${api}/openapi.yaml`);
  return described.map(({ id, args, success = 403 }) => {
    const options = { headers: { ...headers, Prefer: `code=${success}` } };
    const send = module[id] as Send;
    const operation = module[`${id}Operation`] as Operation;
    return {
      api,
      operation,
      shape: shapeOf(operation, success),
      send: (wiring) => send(client(wiring), args, options).result(),
    };
  });
}

function shapeOf({ answer, refusal, success }: Operation, status: number): AnswerShape {
  if (!success.includes(status)) return "refused";
  if (status === 204) return "empty";
  // Half a JSON comes with this type, and passes for a refusal.
  return answer === "json" || refusal === "application/json" ? "json" : "other";
}

/** The longest waits there are. */
const random = () => 0.999;
