import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PRIVATE_TOKEN, startMock } from "@debrid-drive/mock-server";
import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { expect, test } from "vitest";
import { runExample } from "../support/run-example.ts";

const LINK = "https://files.example.com/SHA512SUMS";

test("a download goes on from the start that lies there", async () => {
  await using mock = await startMock({ apis: ["realdebrid"] });
  const folder = await mkdtemp(join(tmpdir(), "debrid-drive-"));
  try {
    const path = join(folder, "SHA512SUMS");
    await writeFile(`${path}.part`, new Uint8Array(247));
    await writeFile(`${path}.part.json`, JSON.stringify({ size: 494 }));
    const lines = await runExample(mock, "download-to-file.ts", LINK, folder);
    expect(lines[0]).toMatch(/^100 % {2}\d+ KiB\/s$/);
    expect(lines.at(-1)).toBe(`${path}  494 bytes`);
    expect(await readdir(folder)).toEqual(["SHA512SUMS"]);
    expect((await stat(path)).size).toBe(494);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("lists are printed whole", async () => {
  await using mock = await startMock({ apis: ["realdebrid"] });
  const rd = new RealDebrid({ baseUrl: mock.url, auth: PRIVATE_TOKEN });
  const { id } = await rd.unrestrict.link({ link: LINK });
  expect(await runExample(mock, "list-all.ts", "downloads")).toEqual([`${id}  SHA512SUMS`, "1 of 1"]);
  expect(await runExample(mock, "list-all.ts", "torrents")).toEqual(["0 of 0"]);
});

test("links are told apart", async () => {
  await using mock = await startMock({ apis: ["realdebrid"] });
  const links = [
    "https://files.example.com/debian-netinst.iso",
    "https://files.example.com/folder/linux",
    "https://example.com/",
  ];
  expect(await runExample(mock, "match-links.ts", ...links)).toEqual([
    "https://files.example.com/debian-netinst.iso  file",
    "https://files.example.com/folder/linux  folder",
    "https://example.com/  not supported",
  ]);
});

test("dates become instants", async () => {
  await using mock = await startMock({ apis: ["realdebrid"] });
  const [first, ...rest] = await runExample(mock, "dates-as-instants.ts", "2026-07-31T21:52:18.000Z");
  expect(first).toMatch(/^The server is (60|120) minutes ahead of UTC$/);
  expect(rest).toEqual(["2026-07-31T21:52:18.000Z  2026-07-31T19:52:18.000Z"]);
});
