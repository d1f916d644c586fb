import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Compilation, compilations, compile } from "./compilations.ts";
import { inTurns } from "./in-turns.ts";
import { copyInto } from "./project.ts";
import { passedOr, TABLES, table, withNote } from "./tables.ts";

const AT_ONCE = 3;
const ended = new Map<Compilation, Promise<readonly string[]>>();

const planted = readFileSync(new URL("./compilers/mistakes.ts", import.meta.url), "utf8")
  .split("\n")
  .flatMap((line, index) => (line.endsWith("// mistake") ? [`mistakes.ts:${index + 1}`] : []));

beforeAll(async () => {
  const project = inject("all");
  await copyInto(project, "compilers");
  const turn = inTurns(AT_ONCE);
  for (const compilation of compilations) {
    const errors = turn(() => compile(project, compilation));
    errors.catch(() => {});
    ended.set(compilation, errors);
  }
});

afterAll(() => Promise.allSettled(ended.values()));

const expected = ({ programs }: Compilation) => (programs === "web" ? [] : planted);
const places = (errors: readonly string[]) => [...new Set(errors.map((error) => error.split(" ")[0]))];

describe.each(compilations.map((compilation) => ({ ...compilation, compilation })))(
  "TypeScript $compiler, $way, $programs",
  ({ compilation }) => {
    test(
      expected(compilation).length > 0 ? "finds every mistake, and no other" : "finds no error",
      async () => {
        const errors = await ended.get(compilation);
        expect(places(errors ?? ["not compiled"]), errors?.join("\n")).toEqual(expected(compilation));
      },
    );
  },
);

test("mistakes are planted", () => expect(planted.length).toBeGreaterThan(10));

test("the docs have this table", async () => {
  const cells = await Promise.all(
    compilations.map(async (compilation) => {
      const errors = await ended.get(compilation)?.catch(() => undefined);
      const passed = errors !== undefined && String(places(errors)) === String(expected(compilation));
      return { ...compilation, passed };
    }),
  );
  const compilers = [...new Set(compilations.map(({ compiler }) => compiler))];
  const ways = [...new Set(compilations.map(({ way }) => way))];
  const rows = ways.map((way) => [
    way,
    ...compilers.map((compiler) =>
      passedOr(
        cells.filter((one) => one.way === way && one.compiler === compiler).every((one) => one.passed),
      ),
    ),
  ]);
  const head = ["", ...compilers.map((compiler) => `TypeScript ${compiler}`)];
  await expect(withNote(table([head, ...rows]))).toMatchFileSnapshot(TABLES.compilers);
});
