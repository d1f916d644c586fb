import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type ArazzoFile, flowMarkdown } from "../../src/flows/index.ts";
import { type Api, type Description, readApi } from "../../src/index.ts";

const SPECS = fileURLToPath(new URL("../../../../specs/", import.meta.url));

const shelf = readApi("shelf", "Shelf", {
  openapi: "3.1.0",
  info: { title: "Shelf", version: "1.0.0" },
  tags: [{ name: "Books" }],
  paths: {
    "/books": { post: { operationId: "addBook", tags: ["Books"], responses: {} } },
    "/books/{id}": { get: { operationId: "getBook", tags: ["Books"], responses: {} } },
  },
  components: {
    schemas: {
      ErrorCode: {
        type: "integer",
        enum: [1],
        "x-enum-varnames": ["oops"],
        "x-enumDescriptions": { "1": "Oops" },
      },
    },
  },
} as unknown as Description);

const file: ArazzoFile = {
  components: {
    inputs: { reader: { properties: { token: { description: "Of a <reader>" } } } },
    parameters: { token: { name: "Authorization", in: "header", value: "Bearer {$inputs.token}" } },
  },
  workflows: [
    {
      workflowId: "read",
      description: "For readers.",
      inputs: { $ref: "#/components/inputs/reader" },
      steps: [
        {
          stepId: "add",
          "x-title": "Add a book",
          description: "Once.",
          operationId: "$sourceDescriptions.shelf.addBook",
          parameters: [{ reference: "$components.parameters.token" }],
          requestBody: { contentType: "application/json", payload: { title: "Dune", pages: 2 } },
          successCriteria: [{ condition: "$statusCode == 201 || $statusCode == 200" }],
          outputs: { id: "$response.body#/id", etag: "$response.header.etag" },
        },
        {
          stepId: "wait",
          "x-title": "Wait",
          description: "A second.",
          operationId: "$sourceDescriptions.mock.passTime",
          parameters: [{ name: "ms", in: "query", value: 1000 }],
        },
        {
          stepId: "get",
          "x-title": "Read it",
          operationId: "$sourceDescriptions.shelf.getBook",
          parameters: [{ name: "id", in: "path", value: "$steps.add.outputs.id" }],
          successCriteria: [
            { condition: "$response.body#/pages/0/text == 'It is'" },
            { condition: "$response.body#/read >= 1" },
            { condition: "$response.body#/id == $steps.add.outputs.id" },
            { condition: "$response.body#/lost == null" },
            { condition: "odd(1)" },
          ],
          onFailure: [{ type: "retry", stepId: "wait", retryLimit: 3 }],
        },
      ],
    },
  ],
};

describe("the Markdown of a workflow", () => {
  it("says what is sent, what must hold, and where answers go", () => {
    expect(flowMarkdown(file, "read", { shelf })).toBe(`For readers.

You need:

- \`token\`: Of a &lt;reader>

1. **Add a book**

   [\`POST /books\`](/operations/shelf/addBook.md)

   Once.

   - Sends \`Authorization\`: \`Bearer \` and your \`token\`; \`title\`: \`Dune\`; \`pages\`: \`2\`
   - Must hold: the status is 201, or the status is 200
   - Gives \`id\` to step 3
   - Gives \`etag\`

2. **Wait**

   A second.

3. **Read it**

   [\`GET /books/{id}\`](/operations/shelf/getBook.md)

   - Sends \`id\`: \`id\` of step 1
   - Must hold: \`pages[0].text\` is \`It is\`; \`read\` is at least 1; \`id\` is \`id\` of step 1; \`lost\` is \`null\`; \`odd(1)\`
   - Otherwise repeat from step 2, at most 3 times
`);
  });

  it("refuses names that lead nowhere", () => {
    expect(() => flowMarkdown(file, "write", { shelf })).toThrow("there is no workflow write, only read");
    const [workflow] = file.workflows;
    const broken = (step: object): ArazzoFile => ({
      ...file,
      workflows: workflow ? [{ ...workflow, steps: [{ stepId: "x", ...step }] }] : [],
    });
    const operationId = "$sourceDescriptions.shelf.getBook";
    for (const [step, message] of [
      [{ operationId: "$sourceDescriptions.shelf.burn" }, "step x: shelf has no operation burn"],
      [{ operationId, parameters: [{ reference: "$components.parameters.no" }] }, "leads nowhere"],
      [{ operationId, parameters: [{ name: "id", value: "$steps.no.outputs.id" }] }, "there is no step no"],
    ] as const) {
      expect(() => flowMarkdown(broken(step), "read", { shelf })).toThrow(message);
    }
  });
});

describe("the flows of both APIs", async () => {
  const read = async (name: string): Promise<Api> =>
    readApi(name, name, parse(await readFile(`${SPECS}${name}/dist/openapi.yaml`, "utf8")) as Description);
  const [realdebrid, cloudreve] = await Promise.all(["realdebrid", "cloudreve"].map(read));
  const files = globSync("{*/,}workflows/*.arazzo.yaml", { cwd: SPECS });

  it("are there", () => expect(files.length).toBeGreaterThan(15));

  it.each(files)("%s has a numbered step for each of its own", async (name) => {
    const flows = parse(await readFile(`${SPECS}${name}`, "utf8")) as ArazzoFile;
    for (const { workflowId, steps } of flows.workflows) {
      const text = flowMarkdown(flows, workflowId, { realdebrid, cloudreve });
      expect(text.match(/^\d+\. \*\*/gm)).toHaveLength(steps.length);
      expect(text).not.toMatch(/\$(steps|inputs|response|components|statusCode)/);
    }
  });
});
