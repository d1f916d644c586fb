import { expect, it } from "vitest";
import { files } from "../../../../src/apis/cloudreve/scenarios/admin/files.ts";
import { playScenario } from "../../../../src/scenarios/play.ts";

/** Answers of a scenario with files, shortened to what matters. */
async function previewsOf(name: string) {
  const scenario = files.find((one) => one.name === name);
  if (!scenario) throw new Error(`there is no scenario ${name}`);
  const reached = await playScenario("cloudreve", scenario);
  return reached
    .filter(({ operation }) => operation === "previewAdminFile")
    .map(({ status, headers, body }) => ({
      status,
      headers: Object.fromEntries(headers),
      text: body instanceof Uint8Array ? new TextDecoder().decode(body) : body,
    }));
}

it("sends a file in local storage, whole or in parts", async () => {
  const [whole, part, beyond, unchanged, lost, unknown, broken] = await previewsOf("admin-files");
  expect(whole).toMatchObject({
    status: 200,
    text: "Hello again, world!\n",
    headers: {
      "accept-ranges": "bytes",
      "cache-control": "private, no-cache",
      "content-security-policy": "sandbox",
      "content-type": expect.stringContaining("video/") as string,
    },
  });
  expect(part).toMatchObject({ status: 206, text: "Hello", headers: { "content-range": "bytes 0-4/20" } });
  expect(beyond).toMatchObject({ status: 416, headers: { "content-range": "bytes */20" } });
  expect(unchanged).toMatchObject({ status: 304, text: undefined });
  expect(lost).toMatchObject({ status: 200, text: { code: 50004 } });
  expect(broken).toMatchObject({ status: 200, text: { code: 50004 } });
  expect(unknown).toMatchObject({ status: 500, text: undefined });
});

it("leads to a storage elsewhere, where it can be opened", async () => {
  const [slave, cloud, nothing, unread] = await previewsOf("admin-files-elsewhere");
  const location = slave?.headers.location ?? "";
  const source = Buffer.from("uploads/2/2_1_At Slave.iso").toString("base64url");
  expect(location).toMatch(
    `http://slave.example.com:5212/api/v3/slave/source/0/${source}/At%20Slave.iso?sign=`,
  );
  expect(slave).toMatchObject({
    status: 302,
    text: `<a href="${location}">Found</a>.\n\n`,
    headers: { "cache-control": "max-age=600", "content-security-policy": "sandbox" },
  });
  expect(cloud?.headers.location).toMatch("https://s3.example.com/uploads/2/2_2_At%20Cloud.iso?sign=");
  expect(nothing).toMatchObject({ status: 200, text: { code: 50005 } });
  expect(unread).toMatchObject({ status: 200, text: { code: -1 } });
});
