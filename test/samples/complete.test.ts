import { APIS, namesIn, SCENES } from "@debrid-drive/examples/samples";
import { describe, expect, test } from "vitest";
import { operationIdsOf } from "./operation-ids.ts";

describe.each(APIS)("%s", (api) => {
  test("every operation has a sample, the same with curl, and what it prints; nothing else is there", async () => {
    const files = (await operationIdsOf(api)).flatMap((id) => [`${id}.out.txt`, `${id}.sh`, `${id}.ts`]);
    expect(namesIn(api)).toEqual(files.sort());
  });

  test("what is prepared is prepared for a sample", async () => {
    const operations = await operationIdsOf(api);
    expect(Object.keys(SCENES[api]).filter((operation) => !operations.includes(operation))).toEqual([]);
  });
});
