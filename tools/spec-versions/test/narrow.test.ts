import { describe, expect, test } from "vitest";
import { acrossVersions, atVersion } from "../src/narrow.ts";
import { union } from "./union.ts";

type Union = typeof union;
const at = (version: Parameters<typeof atVersion>[1]) => atVersion(union, version) as unknown as Union;
const answers = ({ paths }: Union) => paths["/books"].get.responses["200"].content["application/json"];

describe("at 3.8.3", () => {
  const document = at("3.8.3");
  const { Book } = document.components.schemas;

  test("what ended is gone, from paths to properties, with what only it used", () => {
    expect(Object.keys(document.paths)).toEqual(["/books"]);
    expect(document.tags).toEqual([{ name: "books" }]);
    expect(Object.keys(document.paths["/books"].get.responses)).toEqual(["200"]);
    expect(Object.keys(Book.properties)).toEqual(["title", "thumb", "printed"]);
    expect(Book.required).toEqual(["title", "thumb", "printed"]);
    expect(Object.keys(document.components.schemas)).toEqual(["Book", "Failure", "ErrorCode"]);
  });

  test("a choice of one becomes that one, and says since when", () => {
    expect(Book.properties.printed).toEqual({
      type: "string",
      format: "date-time",
      description: "When it was printed.",
      "x-shape-since": "3.6.0",
    });
  });

  test("examples of other versions are gone, the rest has only what there is", () => {
    expect(Object.keys(answers(document).examples)).toEqual(["Book", "Gone", "TooMany"]);
    expect(document.components.examples.Book.value).toEqual({
      title: "Emma",
      thumb: true,
      printed: "2020-01-01T00:00:00Z",
    });
  });

  test("codes stay", () => {
    expect(document.paths["/books"].get["x-error-codes"]).toEqual({ "200": [401, 40016] });
    expect(document.components.schemas.ErrorCode.enum).toEqual([401, 40014, 40016, 40048]);
    expect(JSON.stringify(document)).not.toMatch(/x-renumbered|x-older-error-codes/);
  });
});

describe("at 3.3.1", () => {
  const document = at("3.3.1");

  test("what came later is gone, and what ended later is there", () => {
    expect(Object.keys(document.paths)).toEqual(["/books", "/covers"]);
    expect(document.paths["/books"].get.parameters.map(({ name }) => name)).toEqual(["page"]);
    expect(answers(document).schema.oneOf.map(({ $ref }) => $ref)).toEqual([
      "#/components/schemas/Title",
      "#/components/schemas/Failure",
    ]);
  });

  test("codes are those of the time, where an operation ended as it lists them", () => {
    expect(document.paths["/books"].get["x-error-codes"]).toEqual({ "200": [-1, 401, 404] });
    expect(document.paths["/covers"].post["x-error-codes"]).toEqual({ "200": [40016] });
    expect(document.components.schemas.ErrorCode).toMatchObject({
      enum: [-1, 401, 404, 40016],
      "x-enumDescriptions": { "401": "log in", "40016": "gone" },
    });
  });
});

test("examples of failures have the codes of the time", () => {
  expect(at("3.5.3").components.examples.Gone.value).toEqual({ code: 404, msg: "gone" });
  expect(Object.keys(answers(at("3.5.3")).examples)).toContain("TooMany");
  expect(Object.keys(answers(at("3.3.1")).examples)).not.toContain("TooMany");
});

test("between two changes", () => {
  const document = at("3.5.3");
  expect(Object.keys(document.components.schemas.Book.properties)).toEqual(["title", "pic", "printed"]);
  expect(document.components.schemas.Book.properties.printed).toEqual({
    type: "integer",
    description: "When it was printed.",
  });
  expect(document.components.schemas.ErrorCode.enum).toEqual([-1, 401, 404, 40014]);
  expect(document.components.examples.OldBook).toMatchObject({
    value: { title: "Emma", pic: "1,1", printed: 1577836800 },
  });
});

describe("across versions", () => {
  const document = acrossVersions(union, "3.8.3") as unknown as Union;

  test("everything is there, and what some versions lack is optional", () => {
    expect(Object.keys(document.paths)).toEqual(["/books", "/covers"]);
    const { properties, required } = document.components.schemas.Book;
    expect(Object.keys(properties)).toEqual(["title", "thumb", "pic", "printed", "cover"]);
    expect(required).toEqual(["title", "printed"]);
    expect(document.paths["/books"].get.parameters).toMatchObject([{}, { required: false }]);
  });

  test("what the newest version lacks is deprecated", () => {
    expect(document.paths["/covers"].post).toMatchObject({ deprecated: true });
    expect(document.components.schemas.Book.properties.pic).toMatchObject({ deprecated: true });
    expect(document.components.schemas.Book.properties.thumb).not.toHaveProperty("deprecated");
  });

  test("choices have the newest form", () => {
    expect(document.components.schemas.Book.properties.printed).toMatchObject({ type: "string" });
    expect(answers(document).schema.oneOf.map(({ $ref }) => $ref)).toEqual([
      "#/components/schemas/Book",
      "#/components/schemas/Failure",
    ]);
  });
});

test("the description given is left as it was", () => {
  const before = structuredClone(union);
  at("3.3.1");
  acrossVersions(union, "3.8.3");
  expect(union).toEqual(before);
});
