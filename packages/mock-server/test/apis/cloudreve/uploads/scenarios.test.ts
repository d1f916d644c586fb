import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { uploads } from "../../../../src/apis/cloudreve/scenarios/uploads/index.ts";
import { readRecordings } from "../../../../src/recordings/read-recordings.ts";
import { pathOf, type RecordedExchange } from "../../../../src/recordings/recorded-exchange.ts";
import { playScenario, type Reached } from "../../../../src/scenarios/play.ts";
import { REACHED } from "./reached.ts";

const RECORDINGS = fileURLToPath(
  new URL("../../../../../../specs/cloudreve/recordings/3.8.3", import.meta.url),
);

const ROUTES: readonly (readonly [method: string, path: RegExp, operation: string])[] = [
  ["PUT", /^\/file\/upload$/, "createUploadSession"],
  ["POST", /^\/file\/upload\/[^/]+\/[^/]+$/, "uploadChunk"],
  ["DELETE", /^\/file\/upload\/[^/]+$/, "deleteUploadSession"],
  ["DELETE", /^\/file\/upload$/, "deleteAllUploadSessions"],
  ["GET", /^\/callback\/cos\//, "completeCosUpload"],
  ["GET", /^\/callback\/s3\//, "completeS3Upload"],
  ["POST", /^\/callback\/onedrive\/finish\//, "completeOneDriveUpload"],
  ["POST", /^\/callback\/remote\//, "completeRemoteUpload"],
  ["GET", /^\/callback\/onedrive\/auth$/, "finishOneDriveAuthorization"],
  ["GET", /^\/callback\/googledrive\/auth$/, "finishGoogleDriveAuthorization"],
  ["GET", /^\/wopi\/files\/[^/]+$/, "getWopiFile"],
  ["POST", /^\/wopi\/files\/[^/]+$/, "updateWopiFile"],
  ["GET", /^\/wopi\/files\/[^/]+\/contents$/, "readWopiFile"],
  ["POST", /^\/wopi\/files\/[^/]+\/contents$/, "saveWopiFile"],
];

function operationOf(exchange: RecordedExchange): string | undefined {
  const path = pathOf(exchange).replace(/^\/api\/v3/, "");
  return ROUTES.find(([method, route]) => method === exchange.request.method && route.test(path))?.[2];
}

/** A value with the kinds of its parts in their place; of a list, those of the first. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, shapeOf(one)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

const tripleOf = ({ operation, status, code }: Pick<Reached, "operation" | "status" | "code">): string =>
  `${operation} ${status}${code === undefined ? "" : ` ${code}`}`;

const reached: Reached[] = [];

describe.each(uploads.map((scenario) => [scenario.name, scenario] as const))("%s", (name, scenario) => {
  it("reaches exactly what it is for", async () => {
    const answers = await playScenario("cloudreve", scenario);
    reached.push(...answers);
    const triples = new Set(answers.filter(({ operation }) => operation !== "").map(tripleOf));
    expect([...triples].sort()).toEqual([...(REACHED[name] ?? [])].sort());
  });
});

it("gets a code of the slave node that can't tell the server, and may send the last chunk again", () => {
  const answers = reached.filter(
    ({ scenario, operation }) => scenario === "upload-node-trouble" && operation === "",
  );
  expect(answers.map(({ code }) => code)).toEqual([0, 50007, 0]);
});

it("has the shapes that were recorded of a real server", async () => {
  const recordings = (await readRecordings(RECORDINGS)).filter(
    // With `Debug` on, the server says more.
    (one) => operationOf(one) !== undefined && !one.id.startsWith("debug-"),
  );
  expect(recordings.length).toBeGreaterThan(50);
  for (const recording of recordings) {
    const { status, body } = recording.response;
    const code = (body as { code?: number } | undefined)?.code;
    const triple = tripleOf({ operation: operationOf(recording) ?? "", status, code });
    const answers = reached.filter((one) => tripleOf(one) === triple);
    expect(answers, `${recording.id}: ${triple}`).not.toHaveLength(0);
    if (code === undefined && !triple.startsWith("getWopiFile 200")) continue;
    expect(
      answers.map((one) => shapeOf(one.body)),
      recording.id,
    ).toContainEqual(shapeOf(body));
  }
});
