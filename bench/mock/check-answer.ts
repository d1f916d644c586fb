import { deepEqual } from "node:assert/strict";
import { PRIVATE_TOKEN } from "@debrid-drive/mock-server";
import type { Given } from "./servers/bare.ts";

const shapeOf = (body: object): object =>
  Object.fromEntries(
    Object.entries(body)
      .map(([name, value]) => [name, typeof value])
      .sort(),
  );

/** Throws when a server does not answer with a user: what is wrong may be answered fast. */
export async function checkAnswer(name: string, url: string, { body }: Given): Promise<void> {
  const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };
  const response = await fetch(`${url}/rest/1.0/user`, { headers });
  if (response.status !== 200) throw new Error(`${name} answers ${response.status}`);
  if (!response.headers.get("content-type")?.startsWith("application/json")) {
    throw new Error(`${name} answers with ${response.headers.get("content-type")}`);
  }
  const answered = (await response.json()) as object;
  deepEqual(shapeOf(answered), shapeOf(body), `${name} answers with other fields`);
}
