import * as fc from "fast-check";
import { expect, test } from "vitest";
import { multipart } from "../../src/upload/drivers/multipart.ts";

test("a form comes out as it went in, with its file at the end", async () => {
  const text = fc.string({ unit: "grapheme" }).filter((one) => !/[\r\n"\\]/.test(one));
  const property = fc.asyncProperty(text, text, fc.uint8Array(), async (value, fileName, bytes) => {
    const file = bytes as Uint8Array<ArrayBuffer>;
    const { body, type } = multipart(
      [
        ["policy", value],
        ["none", undefined],
      ],
      fileName,
      file,
    );
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    expect([...form.keys()]).toEqual(["policy", "none", "file"]);
    expect([form.get("policy"), form.get("none")]).toEqual([value, ""]);
    const sent = form.get("file") as File;
    expect(sent.name).toBe(fileName);
    expect(new Uint8Array(await sent.arrayBuffer())).toEqual(file);
  });
  await fc.assert(property);
});

test("a file name cannot end its header", async () => {
  const { body } = multipart([], 'a"\r\nX: y', new Uint8Array());
  expect(await body.text()).toContain('filename="a%22%0D%0AX: y"\r\n');
});
