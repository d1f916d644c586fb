import { describe, expect, it } from "vitest";
import { bytesOf } from "../../../../src/apis/cloudreve/bytes/content.ts";
import type { StorageSetup } from "../../../../src/apis/cloudreve/storage/setup.ts";
import { type Session, startUploads, type ToStorage, url } from "../../support/uploads.ts";

const OCTETS = { "content-type": "application/octet-stream" };
const chunked = (Type: StorageSetup["Type"], more: StorageSetup["OptionsSerialized"] = {}) =>
  startUploads({ Type, OptionsSerialized: { chunk_size: 5, ...more } });
const text = (file: Parameters<typeof bytesOf>[0]) => Buffer.from(bytesOf(file)).toString();

describe("s3", () => {
  const XHTML = { "content-type": "application/xhtml+xml" };
  const list = (parts: readonly (readonly [number, string])[]) =>
    `<CompleteMultipartUpload>${parts
      .map(([number, etag]) => `<Part><PartNumber>${number}</PartNumber><ETag>${etag}</ETag></Part>`)
      .join("")}</CompleteMultipartUpload>`;

  function started() {
    const mock = chunked("s3");
    const session = mock.session();
    const etags = ["hello", "world"].map((body, index) =>
      String(mock.store(url(session, index), { headers: OCTETS, body }).headers?.ETag),
    );
    const complete = (body: string, headers: Record<string, string> = XHTML) =>
      mock.store(session.completeURL ?? "", { method: "POST", headers, body });
    return { ...mock, session, etags, complete };
  }

  it("puts the listed parts together, and the report the file into its folder", () => {
    const { session, etags, complete, report, read, store } = started();
    expect(complete(list(etags.map((etag, index) => [index + 1, etag]))).status).toBe(200);
    expect(report("completeS3Upload", session.sessionID).body).toEqual({ code: 0, msg: "" });
    expect(text(read("/linux.iso"))).toBe("helloworld");
    expect(store(url(session), { headers: OCTETS, body: "again" }).status).toBe(404);
  });

  it("refuses lists that do not fit", () => {
    const { etags, complete } = started();
    const [one = "", two = ""] = etags;
    const refused = (body: string, headers?: Record<string, string>) =>
      /<Code>(\w+)/.exec(String(complete(body, headers).body))?.[1];
    expect(refused(list([[1, two]]))).toBe("InvalidPart");
    expect(refused(list([[3, one]]))).toBe("InvalidPart");
    expect(
      refused(
        list([
          [2, two],
          [1, one],
        ]),
      ),
    ).toBe("InvalidPartOrder");
    expect(refused("<other/>")).toBe("MalformedXML");
    expect(refused(list([]))).toBe("MalformedXML");
    expect(refused(list([[1, one]]), OCTETS)).toBe("InvalidRequest");
  });

  it("refuses addresses that it did not sign, or that have expired", () => {
    const { session, store, pass } = started();
    expect(store(url(session).replace("partNumber=1", "partNumber=2"), { body: "x" }).status).toBe(403);
    expect(store(url(session), { method: "DELETE" }).status).toBe(403);
    pass(86_400);
    expect(store(url(session), { body: "x" }).status).toBe(404);
  });
});

describe("oss", () => {
  it("wants its headers, and tells the server by itself", () => {
    const { session, store, read } = chunked("oss");
    const upload = session();
    expect(store(url(upload), { body: "hello" }).status).toBe(403);
    for (const [index, body] of ["hello", "world"].entries()) {
      expect(store(url(upload, index), { headers: OCTETS, body }).status).toBe(200);
    }
    const complete = (headers: Record<string, string>, body = "") =>
      store(upload.completeURL ?? "", { method: "POST", headers: { ...OCTETS, ...headers }, body });
    const forbid = { "x-oss-forbid-overwrite": "true" };
    const all = { "x-oss-complete-all": "yes" };
    expect(complete(forbid).status).toBe(400);
    expect(complete(all).status).toBe(400);
    expect(complete({ ...forbid, ...all }, "x").status).toBe(400);
    expect(complete({ ...forbid, ...all }).body).toEqual({ code: 0, msg: "" });
    expect(text(read("/linux.iso"))).toBe("helloworld");
  });

  it("says so when the server refuses the report", () => {
    const { session, store, state } = chunked("oss");
    const upload = session({ size: 5 });
    store(url(upload), { headers: OCTETS, body: "hello" });
    state.blockUser("user@example.com");
    const headers = { ...OCTETS, "x-oss-forbid-overwrite": "true", "x-oss-complete-all": "yes" };
    expect(store(upload.completeURL ?? "", { method: "POST", headers }).status).toBe(203);
  });
});

describe("qiniu", () => {
  function started() {
    const mock = chunked("qiniu");
    const session = mock.session();
    const headers = { ...OCTETS, authorization: `UpToken ${session.credential}` };
    const put = (number: number | string, body: string, sent: Record<string, string> = headers) =>
      mock.store(`${url(session)}/${number}`, { headers: sent, body });
    const complete = (parts: unknown) =>
      mock.store(url(session), { method: "POST", headers, body: JSON.stringify(parts) });
    return { ...mock, session, put, complete };
  }

  it("takes parts by number, and a list of them", () => {
    const { put, complete, read } = started();
    const parts = ["hello", "world"].map((body, index) => ({
      etag: (put(index + 1, body).body as { etag: string }).etag,
      partNumber: index + 1,
    }));
    expect(complete({ parts: [...parts].reverse() }).status).toBe(400);
    expect(complete({ parts: [] }).status).toBe(400);
    expect(complete([]).status).toBe(400);
    expect(complete({ parts }).body).toEqual({ code: 0, msg: "" });
    expect(text(read("/linux.iso"))).toBe("helloworld");
    expect(complete({ parts }).status).toBe(612);
  });

  it("refuses another token and other numbers", () => {
    const { put, session, store } = started();
    expect(put(1, "hello", OCTETS).status).toBe(401);
    expect(put(1, "hello", { authorization: String(session.credential) }).status).toBe(401);
    expect(put(0, "hello").status).toBe(400);
    expect(put("x", "hello").status).toBe(612);
    const authorization = `UpToken ${session.credential}`;
    expect(store(url(session), { headers: { authorization } }).status).toBe(405);
  });
});

describe("remote", () => {
  function started() {
    const mock = chunked("remote");
    const session = mock.session();
    const send = (
      index: number,
      body: string,
      headers: Record<string, string> = {},
    ): ToStorage["body"] | unknown =>
      mock.store(`${url(session)}?chunk=${index}`, {
        method: "POST",
        headers: { ...OCTETS, authorization: session.credential ?? "", ...headers },
        body,
      }).body;
    return { ...mock, session, send };
  }

  it("takes chunks in order, and tells the server after the last", () => {
    const { send, read, state } = started();
    expect(state.drive.usedBy(state.userBy("user@example.com").id)).toBe(10);
    expect(send(1, "world")).toMatchObject({ code: 40002, msg: expect.stringContaining("unfinished") });
    expect(send(0, "hello")).toEqual({ code: 0, msg: "" });
    expect(send(0, "hello")).toMatchObject({ code: 40002, msg: expect.stringContaining("same name") });
    expect(send(1, "wor")).toEqual({ code: 40013, msg: "Invalid Content-Length (expected: 5)" });
    expect(send(1, "world")).toEqual({ code: 0, msg: "" });
    expect(send(1, "world")).toMatchObject({ code: 40011 });
    expect(text(read("/linux.iso"))).toBe("helloworld");
  });

  it("checks the signature, which headers of its own kind are part of", () => {
    const { send, store, session, pass } = started();
    expect(send(0, "hello", { authorization: "Bearer x:1" })).toMatchObject({ code: 40005 });
    expect(send(0, "hello", { authorization: "Bearer x:9999999999" })).toMatchObject({ code: 40071 });
    expect(send(0, "hello", { "x-cr-overwrite": "true" })).toMatchObject({ code: 40071 });
    expect(store(url(session), { method: "POST" }).body).toMatchObject({ code: 403 });
    expect(store(url(session)).status).toBe(404);
    expect(store(`${url(session)}x`, { method: "POST" }).body).toMatchObject({ code: 403 });
    pass(86_400);
    expect(send(0, "hello")).toMatchObject({ code: 40011 });
  });
});

describe("onedrive", () => {
  const put = (mock: ReturnType<typeof startUploads>, session: Session, range: string, body: string) =>
    mock.store(url(session), { headers: { ...OCTETS, "content-range": `bytes ${range}` }, body });

  it("takes ranges one after the other, and tells which one is next", () => {
    const mock = chunked("onedrive");
    const session = mock.session();
    const next = () => mock.store(url(session), { method: "GET" }).body as { nextExpectedRanges: string[] };
    expect(next().nextExpectedRanges).toEqual(["0-9"]);
    expect(put(mock, session, "0-4/10", "hello").status).toBe(202);
    expect(put(mock, session, "0-4/10", "hello").body).toMatchObject({
      error: { innererror: { code: "fragmentOverlap" } },
    });
    expect(next().nextExpectedRanges).toEqual(["5-9"]);
    expect(put(mock, session, "6-9/10", "orld").status).toBe(416);
    expect(put(mock, session, "5-9/10", "wor").status).toBe(400);
    expect(put(mock, session, "5-9/9", "world").status).toBe(400);
    const headers = { authorization: "Bearer x", "content-range": "bytes 5-9/10" };
    expect(mock.store(url(session), { headers, body: "world" }).status).toBe(401);
    expect(mock.store(url(session), { method: "POST" }).status).toBe(405);
    expect(put(mock, session, "5-9/10", "world").status).toBe(201);
    expect(mock.store(url(session), { method: "GET" }).status).toBe(404);
    expect(mock.report("completeOneDriveUpload", session.sessionID).body).toEqual({ code: 0, msg: "" });
    expect(text(mock.read("/linux.iso"))).toBe("helloworld");
  });

  it("drops what has not begun when the server first looks", () => {
    const mock = chunked("onedrive");
    const [idle, begun] = [mock.session(), mock.session({ name: "begun.iso" })];
    put(mock, begun, "0-4/10", "hello");
    mock.pass(600);
    expect(put(mock, idle, "0-4/10", "hello").status).toBe(404);
    expect(put(mock, begun, "5-9/10", "world").status).toBe(201);
    expect(mock.report("completeOneDriveUpload", idle.sessionID).body).toEqual({ code: 50011, msg: "" });
    mock.pass(620);
    expect(mock.report("completeOneDriveUpload", begun.sessionID).status).toBe(401);
  });

  it("may have a little more at SharePoint", () => {
    for (const [od_driver, code] of [
      ["https://x.sharepoint.com/sites/y", 0],
      ["", 40055],
    ] as const) {
      const mock = chunked("onedrive", { od_driver });
      const session = mock.session();
      put(mock, session, "0-11/12", "hello world!");
      expect(mock.report("completeOneDriveUpload", session.sessionID).body).toMatchObject({ code });
    }
  });
});

describe("space", () => {
  it("is reserved at storages that are told to", () => {
    for (const [isReserved, used] of [
      [true, 10],
      [false, 0],
    ] as const) {
      const { session, state } = chunked("s3", { placeholder_with_size: isReserved });
      session();
      expect(state.drive.usedBy(state.userBy("user@example.com").id)).toBe(used);
    }
  });
});

describe("addresses", () => {
  it("are one for each part, and no more than a storage takes", () => {
    const { session, begin } = chunked("s3");
    expect(session({ size: 11 }).uploadURLs).toHaveLength(3);
    expect(session({ name: "empty", size: 0 }).uploadURLs).toHaveLength(1);
    expect(begin({ name: "parts", size: 50_001 })).toMatchObject({ code: -1 });
  });

  it("of no storage are not found, and those of one that is down do not answer", () => {
    const { store, session, state } = chunked("s3");
    expect(store("/_storage/tape/x").status).toBe(404);
    state.setStorageDown("s3");
    expect(store(url({ uploadURLs: ["/_storage/s3/x"] } as Session)).status).toBe(503);
    state.setStorageDown("s3", false);
    expect(store(url(session()), { headers: OCTETS, body: "hello" }).status).toBe(200);
  });
});
