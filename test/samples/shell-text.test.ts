import { hereText, shellWord } from "@debrid-drive/examples/samples";
import { expect, test } from "vitest";

const variables = { TOKEN: "s3cret", EMPTY: "" };

test("what needs no quotes has none", () => {
  expect(shellWord("https://api.real-debrid.com/rest/1.0/user", variables)).toBe(
    "https://api.real-debrid.com/rest/1.0/user",
  );
  expect(shellWord("it's", variables)).toBe(`'it'\\''s'`);
});

test("the name of a variable stands for its value", () => {
  expect(shellWord("Bearer s3cret", variables)).toBe('"Bearer $TOKEN"');
  expect(shellWord("s3cretly", variables)).toBe(`"\${TOKEN}ly"`);
  expect(hereText('{ "token": "s3cret" }', variables)).toBe('{ "token": "$TOKEN" }');
});
