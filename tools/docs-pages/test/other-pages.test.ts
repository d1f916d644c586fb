import { expect, test } from "vitest";
import { errorPage, llmsText, plainMarkdown, readApi, tryItOperations } from "../src/index.ts";
import { things } from "./things.ts";

const api = readApi("realdebrid", "Things", things);

test("each error code has an anchor, its statuses and who answers it", () => {
  const text = errorPage(api, {
    title: "Codes",
    description: "All of them",
    introduction: "Read on.",
    answeredBy: "Answered by",
    nowhere: "none",
    many: (count) => `${count}`,
    meaning: ({ docs }) => docs,
  });
  expect(text).toContain("## 7 `gone` {#code-7}\n\nIt is gone.\n\n- **HTTP** 400, 404");
  expect(text).toContain("[Get a thing](/operations/realdebrid/getThing.md)");
  expect(text).toContain("## 9 `wrong_name` {#code-9}");
});

test("plain Markdown has code in place of its address, and nothing of VitePress", () => {
  const source = [
    '---\ndescription: "x"\n---\n',
    "# Title {#title}\n",
    "::: code-group\n",
    "<<< ../snippets/a.ts#code {ts} [A]\n",
    "```sh [curl]\ncurl '{.keep}'\n```\n",
    ":::\n",
    "**GET**{.method .get} `/x/{id}` {.request-line}\n",
  ].join("\n");
  expect(plainMarkdown(source, { readSnippet: (path) => `// ${path}\n` })).toBe(
    "# Title\n\n```ts\n// ../snippets/a.ts#code\n```\n\n```sh\ncurl '{.keep}'\n```\n\n**GET** `/x/{id}`\n",
  );
});

test("llms.txt lists pages with what they are about", () => {
  const lists = [
    { title: "Guides", pages: [{ title: "Paths", description: "By path.", link: "/guides/paths.md" }] },
    { title: "Empty", pages: [] },
  ];
  expect(llmsText("Docs", "About.", lists)).toBe(
    "# Docs\n\n> About.\n\n## Guides\n\n- [Paths](/guides/paths.md): By path.\n",
  );
});

test("what can be tried has its fields filled in", () => {
  expect(tryItOperations(api)).toMatchObject([
    {
      id: "getThing",
      parameters: [
        { name: "id", in: "path", value: "A1" },
        { name: "size", value: "" },
      ],
    },
    { id: "addThing", body: { flat: true, text: '{\n  "name": "a b"\n}' } },
  ]);
});
