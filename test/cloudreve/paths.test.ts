import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";

const clients = { drive: (wiring: Wiring) => new Cloudreve({ ...wiring, retry: false }) };
const LOGIN = { userName: "user@example.com", Password: "mock-password" };
const utf8 = new TextEncoder();

const piece = fc.oneof(
  fc.constantFrom(
    " ",
    "#",
    "%",
    "%20",
    "%2F",
    "+",
    ",",
    "&",
    "=",
    ";",
    "@",
    "~",
    "'",
    "(",
    "[",
    "$",
    "^",
    "`",
  ),
  fc.constantFrom(".", "..", "...", "\t", "\u0001", "\u007f", "\u00a0", "\u2028", "\ufeff"),
  fc.constantFrom("中文", "日本語", "한국어", "עברית", "🎬", "👩‍👩‍👧", "e\u0301", "é", "ﬁ", "Å", "A\u030a"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
  fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }),
);
const tidy = (text: string) => text.replace(/[\\?*<":>/|]/g, "_");

/** As much of it as 255 bytes hold, without a space at its end. */
function fit(text: string): string {
  let name = "";
  for (const character of text) {
    if (utf8.encode(name + character).length > 255) break;
    name += character;
  }
  return name.replace(/ +$/, "");
}

const legal = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(piece, { minLength: 1, maxLength: 6 }).map((all) => all.join("")) },
    { weight: 1, arbitrary: fc.constantFrom("x".repeat(255), "界".repeat(85), `${"🎬".repeat(63)}abc`) },
  )
  .map((text) => fit(tidy(text)))
  .filter((name) => name !== "" && name !== "." && name !== "..");

const illegal = fc.oneof(
  fc.tuple(fc.string(), fc.constantFrom(...'\\?*<":>|'), fc.string()).map((parts) => parts.join("")),
  legal.map((name) => `${name} `),
  fc.constantFrom(
    "",
    ".",
    "..",
    " ",
    "x".repeat(256),
    "界".repeat(86),
    `${"🎬".repeat(64)}`,
    "a\ud800",
    "\udc00b",
  ),
);

describe.each(["3.3.1", "3.5.3", "3.8.3"] as const)("%s", async (cloudreveVersion) => {
  const { mock, clock, drive } = await createTestPair({ clients, cloudreveVersion, apis: ["cloudreve"] });
  afterAll(() => mock.close());
  await clock.run(drive.user.login(LOGIN));

  test("every legal name comes back as it was given", async () => {
    await fc.assert(
      fc.asyncProperty(legal, legal, legal, async (folder, inner, renamed) => {
        const { fs } = drive;
        const run = async () => {
          await fs.ensure([folder, inner]);
          await fs.ensure([folder, inner]);
          expect((await fs.list("/")).map(({ name }) => name)).toEqual([folder]);
          const [listed] = await fs.list([folder]);
          expect(listed).toMatchObject({ name: inner, path: `/${folder}/${inner}`, type: "dir" });
          await drive.file.create({ path: `/${folder}/${inner}/${renamed}` });
          const file = await fs.resolve([folder, inner, renamed]);
          expect(file).toMatchObject({ name: renamed, type: "file", size: 0 });
          const path = await fs.rename({ from: file, name: inner });
          expect(await fs.resolve(path)).toMatchObject({ id: file.id, name: inner, path });
          expect(await fs.rename({ from: [folder, inner], name: renamed })).toBe(`/${folder}/${renamed}`);
          const all: string[] = [];
          for await (const entry of fs.walk("/")) all.push(entry.path);
          expect(all).toEqual([`/${folder}`, `/${folder}/${renamed}`, `/${folder}/${renamed}/${inner}`]);
          expect(await fs.remove([[folder, renamed, inner]])).toMatchObject({ complete: true });
          expect(await fs.exists([folder, renamed, inner])).toBe(false);
          await fs.remove(`/${folder}`);
          expect(await fs.list("/")).toEqual([]);
        };
        await clock.run(run());
      }),
      { numRuns: 60 },
    );
    expect(mock.violations).toEqual([]);
  });

  test("an illegal name is refused with the reason, and nothing is sent", async () => {
    await clock.run(drive.fs.ensure("/there"));
    const before = mock.journal.entries().length;
    await fc.assert(
      fc.asyncProperty(illegal, async (name) => {
        const { fs } = drive;
        const path = ["there", name];
        const refused = { kind: "config", message: expect.stringMatching(/: a name (is|has|holds|ends)/) };
        for (const call of [
          () => fs.ensure(path),
          () => fs.list(path),
          () => fs.resolve(path),
          () => fs.exists(path),
          () => fs.remove([path]),
          () => fs.properties(path),
          () => fs.rename({ from: path, name: "good" }),
          () => fs.rename({ from: "/there", name }),
          () => fs.copy({ from: "/there", to: path }),
          () => fs.move({ from: [path], to: "/" }),
          () => fs.sourceLinks([path]),
          () => fs.compress({ from: "/there", to: [name, "a.zip"] }),
          () => fs.decompress({ from: "/a.zip", to: path }),
        ]) {
          await expect(call()).rejects.toMatchObject(refused);
        }
        expect(() => fs.walk(path)).toThrow(/a name/);
      }),
      { numRuns: 60 },
    );
    expect(mock.journal.entries()).toHaveLength(before);
    await clock.run(drive.fs.remove("/there"));
  });
});
