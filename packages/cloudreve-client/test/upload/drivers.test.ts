import { describe, expect, test } from "vitest";
import { onedrive } from "../../src/upload/drivers/onedrive.ts";
import { oss } from "../../src/upload/drivers/oss.ts";
import { qiniu } from "../../src/upload/drivers/qiniu.ts";
import { remote } from "../../src/upload/drivers/remote.ts";
import { s3 } from "../../src/upload/drivers/s3.ts";
import { part, upload } from "../support/scripted-upload.ts";

const overlap = () =>
  Response.json(
    { error: { code: "invalidRange", innererror: { code: "fragmentOverlap" } } },
    { status: 416 },
  );
const expects = (...ranges: string[]) => Response.json({ nextExpectedRanges: ranges });

describe("OneDrive", () => {
  test("sends the rest of a range that has arrived in part", async () => {
    const { open, seen } = upload([overlap(), expects("7-9"), Response.json({}, { status: 201 })]);
    expect(await onedrive.sendPart(open, part(1, 5, 10), true)).toBe("");
    expect(seen.map(({ method, headers }) => [method, headers.get("content-range")])).toEqual([
      ["PUT", "bytes 5-9/10"],
      ["GET", null],
      ["PUT", "bytes 7-9/10"],
    ]);
    expect(seen[2]?.body).toEqual(Uint8Array.of(7, 8, 9));
    expect(seen.every(({ headers }) => !headers.has("authorization"))).toBe(true);
  });

  test("skips a range that has arrived", async () => {
    const { open, seen } = upload([overlap(), expects("5-9")]);
    await onedrive.sendPart(open, part(0, 0, 5), true);
    expect(seen).toHaveLength(2);
  });

  test("lets the report tell when the last range may have ended the upload", async () => {
    const gone = () => Response.json({ error: { code: "itemNotFound" } }, { status: 404 });
    expect(await onedrive.sendPart(upload([gone()]).open, part(1, 5, 10), true)).toBe("");
    const first = onedrive.sendPart(upload([gone()]).open, part(1, 5, 10), false);
    await expect(first).rejects.toMatchObject({ kind: "http", status: 404 });
    const middle = onedrive.sendPart(upload([gone()]).open, part(0, 0, 5), true);
    await expect(middle).rejects.toMatchObject({ kind: "http", status: 404 });
  });
});

describe("S3", () => {
  const completeURL = "https://storage.example.com/complete?sign=secret";

  test("lists what the parts are called, and believes no error that comes with 200", async () => {
    const failed = "<?xml version='1.0'?>\n<Error><Code>InternalError</Code></Error>";
    const { open, seen } = upload([new Response(failed), new Response("<CompleteMultipartUploadResult/>")], {
      completeURL,
    });
    const refused = s3.complete?.(open, ['"a"', "b<&>"], false);
    await expect(refused).rejects.toMatchObject({
      retryable: true,
      message: expect.stringContaining("InternalError"),
    });
    await s3.complete?.(open, ["a"], false);
    expect(new TextDecoder().decode(seen[0]?.body)).toBe(
      '<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>"a"</ETag></Part>' +
        "<Part><PartNumber>2</PartNumber><ETag>b&lt;&amp;&gt;</ETag></Part></CompleteMultipartUpload>",
    );
    expect(seen[0]?.headers.get("content-type")).toBe("application/xhtml+xml");
  });

  test("says what a browser may lack when there is no ETag", async () => {
    const work = s3.sendPart(upload([new Response()]).open, part(0, 0, 5), false);
    await expect(work).rejects.toMatchObject({ kind: "decode", message: expect.stringContaining("CORS") });
  });

  test("takes an upload that is gone for complete only when it may have been completed", async () => {
    const gone = () => new Response("<Error><Code>NoSuchUpload</Code></Error>", { status: 404 });
    await s3.complete?.(upload([gone()], { completeURL }).open, ["a"], true);
    const work = s3.complete?.(upload([gone()], { completeURL }).open, ["a"], false);
    await expect(work).rejects.toThrow(
      "HTTP 404 without an error code, from https://storage.example.com: NoSuchUpload",
    );
  });
});

describe("what storages hand on", () => {
  test("is the server's code", async () => {
    const refusal = () => Response.json({ code: 40013, msg: "Invalid Content-Length" });
    const { open, seen } = upload([refusal()], { credential: "Bearer secret" });
    const work = remote.sendPart(open, part(1, 5, 10), false);
    await expect(work).rejects.toMatchObject({
      name: "ApiError",
      code: 40013,
      codeName: "invalid_content_length",
    });
    expect(seen[0]?.url).toBe("https://storage.example.com/part?sign=secret&chunk=1");
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer secret");
  });

  test("does not quote the credential", async () => {
    const refusal = () => Response.json({ code: 40010, msg: "no node signed Bearer secret-of-nobody" });
    const { open } = upload([refusal()], { credential: "Bearer secret-of-nobody" });
    await expect(remote.sendPart(open, part(0, 0, 5), false)).rejects.toMatchObject({
      serverMessage: "no node signed …",
    });
  });

  test("is no success without a code", async () => {
    const completeURL = "https://storage.example.com/complete";
    const page = () => new Response("<html>");
    await expect(oss.complete?.(upload([page()], { completeURL }).open, [], false)).rejects.toMatchObject({
      kind: "decode",
    });
    const failed = () => new Response("<Error><Code>CallbackFailed</Code></Error>", { status: 203 });
    const work = oss.complete?.(upload([failed()], { completeURL }).open, [], false);
    await expect(work).rejects.toMatchObject({ kind: "http", status: 203 });
    const session = { credential: "token" };
    const unnamed = qiniu.sendPart(upload([Response.json({})], session).open, part(0, 0, 5), false);
    await expect(unnamed).rejects.toMatchObject({ kind: "decode" });
  });

  test("needs what the server gives for it", async () => {
    const work = oss.complete?.(upload([]).open, [], false);
    await expect(work).rejects.toMatchObject({ kind: "config", field: "completeURL" });
    await expect(qiniu.sendPart(upload([]).open, part(0, 0, 5), false)).rejects.toMatchObject({
      field: "credential",
    });
  });
});

test("errors of storages show no address", async () => {
  const answers = [
    new TypeError("failed: https://storage.example.com/part?sign=secret"),
    new Response("", { status: 403 }),
  ];
  const { open } = upload(answers);
  for (const _ of answers) {
    const error = await s3.sendPart(open, part(0, 0, 5), false).catch((one) => one);
    expect(`${error.stack} ${JSON.stringify(error)} ${error.cause}`).not.toContain("secret");
  }
});
