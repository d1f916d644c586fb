import { expect, test } from "vitest";
import { operationIndex, operationPage, readApi } from "../src/index.ts";
import { things } from "./things.ts";

const api = readApi("cloudreve", "Things", things);
const page = (id: string) => {
  const operation = api.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`no ${id}`);
  return operationPage(api, operation, { typescript: "await get();\n", curl: "curl x", output: "got it\n" });
};

test("a page says how to send it", () => {
  expect(page("getThing")).toContain("# Get a thing\n\n**GET**{.method .get} `/things/{id}` {.request-line}");
  expect(page("getThing")).toContain("Looks it up by &lt;id>.");
  expect(page("getThing")).toContain("- **Client** `drive.things.get()`");
  expect(page("getThing")).toContain("- **Versions** Since 3.5.0.");
  expect(page("addThing")).toContain("- **Sign-in** none needed");
  expect(page("addThing")).toContain("not safe");
});

test("parameters have their place, type, limits and example", () => {
  expect(page("getThing")).toContain("| `id`<br>in the path, string, **required** | Example `A1`. |");
  expect(page("getThing")).toContain("| `size`<br>query, integer | In bytes. At least 1. |");
});

test("answers show every field once, also of a schema that holds itself, and no failure", () => {
  const text = page("getThing");
  expect(text).toContain("| `id`<br>string | Its id. |");
  expect(text).toContain("| `parts`<br>array of objects | A \\| B. |");
  expect(text.match(/^\| `parts/gm)).toHaveLength(1);
  expect(text).not.toContain("secret");
  expect(text).toContain('"id": "A2"');
});

test("a form shows its example as it is sent", () => {
  expect(page("addThing")).toContain("```text\nname=a+b\n```");
});

test("codes lead to their sections; a status without codes is told apart", () => {
  expect(page("getThing")).toContain("| [7 `gone`](/errors/cloudreve.md#code-7)<br>HTTP 404 | It is gone. |");
  expect(page("getThing")).toContain("- **502**: An outage.");
  expect(page("getThing")).not.toContain("- **404**");
});

test("samples are tabs", () => {
  expect(page("getThing")).toContain(
    "::: code-group\n\n```ts [TypeScript]\nawait get();\n```\n\n```sh [curl]\ncurl x\n```\n\n```text [Output]\ngot it\n```\n\n:::",
  );
});

test("the index has each operation in its group, and no text pages", () => {
  const index = operationIndex(api);
  expect(index).toContain("2 operations in 1 groups");
  expect(index).toContain("## Things {#things}");
  expect(index).toContain(
    "| [Add a thing](/operations/cloudreve/addThing.md) | **POST**{.method .post} `/things` |",
  );
});

test("an operation in an unknown group is refused", () => {
  expect(() => readApi("x", "X", { ...things, tags: [] })).toThrow(
    'its tag "things" is not in the list of tags',
  );
});
