import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { type RequestLog, startMock } from "../../src/index.ts";

it("is served with a policy that lets nothing else in", async () => {
  await using mock = await startMock({ apis: ["cloudreve"] });
  const page = await fetch(`${mock.url}/_mock/`);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const policy = page.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await page.text()).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
});

it("is at the folder, which the address without a slash leads to", async () => {
  await using mock = await startMock({ apis: ["cloudreve"] });
  const session = mock.session();
  for (const url of [mock.url, session.url]) {
    const page = await fetch(`${url}/_mock`);
    expect([page.status, page.url]).toEqual([200, `${url}/_mock/`]);
  }
});

it("has files that are all served, and nothing beside them", async () => {
  await using mock = await startMock({ apis: ["cloudreve"] });
  const folder = new URL("../../src/page/", import.meta.url);
  const all = (await readdir(folder, { recursive: true })).filter((name) => name.includes("."));
  const names = all.filter((name) => !name.startsWith("parts/"));
  const parts = all.flatMap((name) => /^parts\/(?!bar)([\w-]+)\.html$/.exec(name)?.[1] ?? []);
  for (const name of names) {
    expect([name, (await fetch(`${mock.url}/_mock/page/${name}`)).status]).toEqual([name, 200]);
  }
  const page = await (await fetch(`${mock.url}/_mock/`)).text();
  for (const part of parts) expect(page).toContain(`id="view-${part}"`);
  for (const name of [
    "page/none.js",
    "page/parts/journal.html",
    "page/%2e%2e/world.ts",
    "page/",
    "page/index.html/",
  ]) {
    expect([name, (await fetch(`${mock.url}/_mock/${name}`)).status]).toEqual([name, 404]);
  }
});

it("leaves what it asks for out of the log", async () => {
  const log: RequestLog[] = [];
  await using mock = await startMock({ apis: ["cloudreve"], onRequest: (entry) => log.push(entry) });
  await fetch(`${mock.url}/_mock/status`);
  await fetch(`${mock.url}/_mock/nothing`);
  await fetch(`${mock.url}/_mock/reset`, { method: "POST" });
  expect(log.map(({ path }) => path)).toEqual(["/_mock/nothing", "/_mock/reset"]);
});
