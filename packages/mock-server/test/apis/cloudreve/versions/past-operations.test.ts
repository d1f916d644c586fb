import { describe, expect, it } from "vitest";
import { startOlder } from "./older-client.ts";

async function start331() {
  const older = await startOlder("3.3.1");
  await older.login();
  const upload = (name: string, text = "Hello", path = "/inbox") =>
    older.send("POST", "file/upload", text, { "X-Path": encodeURIComponent(path), "X-FileName": name });
  return { ...older, upload };
}

describe("what only older servers have", () => {
  it("stores a file in one piece", async () => {
    const { mock, send, upload } = await start331();
    expect((await upload("a%20b.txt")).code).toBe(0);
    expect((await upload("a%20b.txt")).code).toBe(40004);
    expect((await upload("what%3F.txt")).code).toBe(40002);
    expect((await upload("%.txt")).code).toBe(40001);
    expect((await upload("c.txt", "Hello", "/what?")).code).toBe(40002);
    const { data } = await send("GET", "directory/inbox");
    expect(data).toMatchObject({ objects: [{ name: "a b.txt", size: 5 }] });
    const policy = mock.cloudreve.policies.facts.get(1);
    if (policy) mock.cloudreve.policies.save(1, { ...policy.shown, MaxSize: 1 });
    expect((await upload("big.txt")).code).toBe(40002);
    if (policy) mock.cloudreve.policies.save(1, policy.shown);
    mock.cloudreve.outages.begin("storage");
    expect((await upload("d.txt")).code).toBe(40002);
    if (policy) mock.cloudreve.policies.save(1, { ...policy.shown, Type: "cos" });
    expect((await upload("d.txt")).code).toBe(40006);
    expect(mock.violations).toEqual([]);
    await mock.close();
  });

  it("tells what an upload needs", async () => {
    const { mock, send } = await start331();
    const credential = (type: string) =>
      send("GET", `file/upload/credential?path=%2F&size=1&name=a.txt&type=${type}`);
    expect(await credential("local")).toMatchObject({ code: 0, data: { token: "" } });
    expect((await credential("cos")).code).toBe(40006);
    const policy = mock.cloudreve.policies.facts.get(1);
    if (policy) mock.cloudreve.policies.save(1, { ...policy.shown, Type: "cos" });
    expect(await credential("cos")).toMatchObject({ code: 0, data: { token: expect.any(String) } });
    expect(mock.violations).toEqual([]);
    await mock.close();
  });

  it("gives a permanent link to one file", async () => {
    const { mock, send } = await start331();
    mock.cloudreve.putFile("user@example.com", "/a.txt", "Hello");
    const file = mock.cloudreve.fileAt("user@example.com", "/a.txt");
    const path = `file/source/${mock.cloudreve.ids.encode("file", file.id)}`;
    expect((await send("GET", path)).code).toBe(40006);
    const policy = mock.cloudreve.policies.facts.get(1);
    if (policy) mock.cloudreve.policies.save(1, { ...policy.shown, IsOriginLinkEnable: true });
    const { data } = await send("GET", path);
    const { url } = data as { url: string };
    expect(url.startsWith(mock.url)).toBe(true);
    expect(await (await fetch(url)).text()).toBe("Hello");
    expect((await send("GET", "file/source/zzzz")).code).toBe(40001);
    mock.cloudreve.drive.removeFile(file);
    expect((await send("GET", path)).code).toBe(404);
    expect(mock.violations).toEqual([]);
    await mock.close();
  });

  it("links files directly in 3.5.3 as well", async () => {
    const { mock, send, login } = await startOlder("3.5.3");
    await login();
    mock.cloudreve.putFile("user@example.com", "/a.txt", "Hello");
    const file = mock.cloudreve.fileAt("user@example.com", "/a.txt");
    const items = [mock.cloudreve.ids.encode("file", file.id)];
    const policy = mock.cloudreve.policies.facts.get(1);
    if (policy) mock.cloudreve.policies.save(1, { ...policy.shown, IsOriginLinkEnable: true });
    const { data } = await send("POST", "file/source", { items });
    const [link] = data as readonly { url: string }[];
    expect(link?.url.startsWith(`${mock.url}/api/v3/file/get/`)).toBe(true);
    expect(await send("POST", "file/source", { items: ["zzzz"] })).toMatchObject({ code: 404 });
    expect(mock.violations).toEqual([]);
    await mock.close();
  });

  it("lets administrators try mails and accounts", async () => {
    const { mock, send, login } = await startOlder("3.5.3");
    await login("admin@example.com");
    expect((await send("POST", "admin/mailTest", { to: "a@example.com" })).code).toBe(0);
    mock.cloudreve.outages.begin("mail");
    expect((await send("POST", "admin/mailTest", { to: "a@example.com" })).code).toBe(50005);
    const own = mock.cloudreve.policies.save(0, { Type: "onedrive", BaseURL: "https://login.example.com" });
    expect((await send("GET", `admin/policy/${own.id}/oauth`)).code).toBe(0);
    expect((await send("GET", "admin/policy/1/oauth")).code).toBe(404);
    expect(mock.violations).toEqual([]);
    await mock.close();
  });

  it("is told of uploads by key", async () => {
    const { mock, send } = await start331();
    const answer = await send(
      "POST",
      "callback/remote/0123456789abcdef",
      { data: {} },
      { authorization: "Bearer x" },
    );
    expect(answer.status).toBe(200);
    const gone = await fetch(`${mock.url}/api/v3/callback/cos/0123456789abcdef`);
    expect([gone.status, await gone.json()]).toEqual([401, { error: "回调会话不存在或已过期" }]);
    expect((await send("PUT", "file/upload", {})).status).toBe(404);
    expect(mock.violations).toEqual([]);
    await mock.close();
  });
});

it("refuses a version that has no description", async () => {
  // @ts-expect-error not a version
  await expect(startOlder("3.4.0")).rejects.toThrow(
    "cloudreveVersion: expected 3.3.1, 3.5.3, 3.8.3, got 3.4.0",
  );
});
