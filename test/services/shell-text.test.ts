import { hereText, shellWord } from "@debrid-drive/examples/samples";
import { expect, test } from "vitest";
import { runShell } from "./run-shell.ts";

const variables = { TOKEN: "s3cret", USER_NAME: "user@example.com", EMPTY: "" };
const here = { cwd: ".", env: variables };

test.each([
  "plain",
  "https://api.real-debrid.com/rest/1.0/user",
  "it's",
  "two words",
  '$HOME `id` \\ "quoted"',
  "",
  "Bearer s3cret",
  's3cretly $HOME \\ "x" `id`',
  "user@example.com:s3cret s3cret",
])("a shell reads %j as it was", async (text) => {
  expect(await runShell(`printf %s ${shellWord(text, variables)}`, here)).toBe(text);
});

test.each(['{ "a": "$HOME `id` \\n" }', '{ "user": "user@example.com", "password": "s3cret" }'])(
  "a here-document of %j is as it was",
  async (text) => {
    const printed = await runShell(`cat <<END\n${hereText(text, variables)}\nEND`, here);
    expect(printed).toBe(`${text}\n`);
  },
);
