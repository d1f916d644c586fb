import { expect, test } from "vitest";
import { table } from "../../report/table.ts";

test("columns are as wide as their widest cell", () => {
  expect(table(["a", "longer"], [["four", "b"]])).toBe(
    ["| a    | longer |", "| ---- | ------ |", "| four | b      |"].join("\n"),
  );
});

test("a short column can still be ruled off", () => {
  expect(table(["a"], [])).toBe("| a   |\n| --- |");
});

test("a cell cannot end its column", () => {
  expect(table(["a"], [["x|y"]])).toContain("| x\\|y |");
});

test("a row with another number of cells is refused", () => {
  expect(() => table(["a", "b"], [["1"]])).toThrow("a row has 1 cells, but there are 2 columns");
});
