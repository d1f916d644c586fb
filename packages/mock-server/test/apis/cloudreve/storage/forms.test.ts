import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../../../src/apis/cloudreve/bytes/content.ts";
import { type FormField, parseMultipart } from "../../../../src/apis/cloudreve/storage/multipart.ts";
import { type Session, startUploads, url } from "../../support/uploads.ts";

const BOUNDARY = "----mock";
const TYPE = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };

function encode(fields: readonly FormField[]): Buffer {
  const parts = fields.flatMap(({ name, fileName, bytes }) => {
    const file =
      fileName === undefined ? "" : `; filename="${fileName}"\r\nContent-Type: application/octet-stream`;
    return [`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`, bytes, "\r\n"];
  });
  return Buffer.concat([...parts, `--${BOUNDARY}--\r\n`].map((part) => Buffer.from(part as string)));
}

const fieldsOf = (values: Readonly<Record<string, string | undefined>>, file: string): FormField[] => [
  ...Object.entries(values).map(([name, value]) => ({ name, bytes: Buffer.from(value ?? "") })),
  { name: "file", fileName: "blob", bytes: Buffer.from(file) },
];

const cosFields = (session: Session) => ({
  policy: session.policy,
  key: session.path,
  "x-cos-meta-callback": session.callback,
  "x-cos-meta-key": session.sessionID,
  "q-sign-algorithm": "sha1",
  "q-key-time": session.keyTime,
  "q-ak": session.ak,
  "q-signature": session.credential,
  name: "linux.iso",
});

const send = (mock: ReturnType<typeof startUploads>, session: Session, fields: readonly FormField[]) =>
  mock.store(url(session), { method: "POST", headers: TYPE, body: encode(fields) });

describe("cos", () => {
  it("takes a form as it was signed", () => {
    const mock = startUploads({ Type: "cos" });
    const session = mock.session();
    expect(session.chunkSize).toBe(0);
    expect(send(mock, session, fieldsOf(cosFields(session), "helloworld")).status).toBe(204);
    expect(mock.report("completeCosUpload", session.sessionID).body).toEqual({ code: 0, msg: "" });
    expect(Buffer.from(bytesOf(mock.read("/linux.iso"))).toString()).toBe("helloworld");
  });

  it("refuses a form with any field changed, and the file at another place", () => {
    const mock = startUploads({ Type: "cos", MaxSize: 20 });
    const session = mock.session();
    const { name: _, ...checked } = cosFields(session);
    for (const name of Object.keys(checked)) {
      const changed = fieldsOf({ ...cosFields(session), [name]: "other" }, "helloworld");
      expect(send(mock, session, changed).status, name).toBe(403);
    }
    const fields = fieldsOf(cosFields(session), "helloworld");
    expect(send(mock, session, fields.toReversed()).status).toBe(403);
    expect(send(mock, session, fields.slice(0, -1)).status).toBe(400);
    expect(send(mock, session, fieldsOf(cosFields(session), "x".repeat(21))).status).toBe(400);
    expect(mock.store(url(session), { method: "POST", body: "x" }).status).toBe(400);
  });
});

describe("upyun", () => {
  it("takes exactly the bytes that were announced, and tells the server", () => {
    const mock = startUploads({ Type: "upyun" });
    const session = mock.session();
    const good = { policy: session.policy, authorization: session.credential };
    expect(send(mock, session, fieldsOf(good, "hello")).status).toBe(403);
    expect(send(mock, session, fieldsOf({ ...good, authorization: "x" }, "helloworld")).status).toBe(401);
    expect(send(mock, session, fieldsOf({ ...good, policy: "x" }, "helloworld")).status).toBe(403);
    expect(send(mock, session, fieldsOf(good, "helloworld").slice(0, 2)).status).toBe(400);
    expect(send(mock, session, fieldsOf(good, "helloworld")).status).toBe(200);
    expect(Buffer.from(bytesOf(mock.read("/linux.iso"))).toString()).toBe("helloworld");
  });
});

describe("reading forms", () => {
  it("gives every field as it was written, whatever its bytes", () => {
    const field = fc.record({ name: fc.stringMatching(/^[a-z-]{1,9}$/), bytes: fc.uint8Array() });
    fc.assert(
      fc.property(fc.array(field, { minLength: 1 }), (fields) => {
        const read = parseMultipart(TYPE["content-type"], encode(fields));
        const plain = (list: readonly FormField[] | undefined) =>
          list?.map(({ name, bytes }) => [name, [...bytes]]);
        expect(plain(read)).toEqual(plain(fields));
      }),
    );
  });

  it("gives nothing for anything else, and never throws", () => {
    const whole = encode(fieldsOf({ a: "b" }, "c"));
    fc.assert(
      fc.property(fc.nat(whole.length - 5), (length) => {
        expect(parseMultipart(TYPE["content-type"], whole.subarray(0, length))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(parseMultipart(TYPE["content-type"], bytes)).toBeUndefined();
      }),
    );
    expect(parseMultipart(undefined, whole)).toBeUndefined();
    expect(parseMultipart("multipart/form-data", whole)).toBeUndefined();
    expect(parseMultipart(`multipart/form-data; boundary="${BOUNDARY}"`, whole)).toHaveLength(2);
    const nameless = Buffer.from(`--${BOUNDARY}\r\nX: y\r\n\r\nz\r\n--${BOUNDARY}--`);
    expect(parseMultipart(TYPE["content-type"], nameless)).toBeUndefined();
  });
});
