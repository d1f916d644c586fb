import { createHash, randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { startShelf } from "../fixtures/shelf.ts";

const SIZE = 12_000_000;

it("carries 12 MB there and back, byte for byte", async () => {
  await using shelf = await startShelf();
  const bytes = randomBytes(SIZE);
  const url = `${shelf.url}/v1/files/folder/a%20%2C%25.bin`;
  const written = await fetch(url, { method: "PUT", body: bytes });
  expect(await written.text()).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect([...shelf.state.files.keys()]).toEqual(["folder/a ,%.bin"]);
  const read = await fetch(url);
  expect(read.headers.get("content-length")).toBe(String(SIZE));
  expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
});

it("carries a body of unknown length", async () => {
  await using shelf = await startShelf();
  const body = ReadableStream.from([Buffer.from("ab"), Buffer.from("c")]);
  await fetch(`${shelf.url}/v1/files/`, { method: "PUT", body, duplex: "half" });
  expect(shelf.state.files.get("")).toEqual(Buffer.from("abc"));
});
