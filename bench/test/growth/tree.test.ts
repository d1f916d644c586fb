import { expect, test } from "vitest";
import { drive, flat, listingOf, objectsIn, type Tree } from "../../growth/tree.ts";

/** Paths of everything, as a walk would find it. */
function pathsOf(tree: Tree, at = ""): readonly string[] {
  return listingOf(tree, at).flatMap(({ name, type }) => {
    const path = at === "" ? name : `${at}/${name}`;
    return type === "dir" ? [path, ...pathsOf(tree, path)] : [path];
  });
}

test.each([10, 100, 1_000, 5_000])("a drive of about %s objects has as many as it says", (objects) => {
  const tree = drive(objects);
  const paths = pathsOf(tree);
  expect(paths).toHaveLength(objectsIn(tree));
  expect(new Set(paths).size).toBe(paths.length);
  expect(Math.abs(paths.length - objects)).toBeLessThanOrEqual(1);
});

test("a flat drive has only files", () => {
  const listing = listingOf(flat(50), "");
  expect(listing).toHaveLength(50);
  expect(new Set(listing.map(({ type }) => type))).toEqual(new Set(["file"]));
});

test("no folder has more than ten folders and nine files", () => {
  expect(listingOf(drive(1_000), "")).toHaveLength(19);
  expect(listingOf(drive(1_000), "d1")).toHaveLength(19);
  expect(listingOf(drive(1_000), "d9/d99")).toHaveLength(9);
});
