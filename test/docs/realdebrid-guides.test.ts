import { MOCK_APP } from "@debrid-drive/mock-server";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { expect, test, vi } from "vitest";
import * as errors from "../../docs/snippets/guides/errors.ts";
import * as limits from "../../docs/snippets/guides/limits-and-retries.ts";
import * as magnets from "../../docs/snippets/guides/magnet-to-links.ts";
import * as signIn from "../../docs/snippets/guides/sign-in-real-debrid.ts";
import { guidePair, MAGNET, PASSWORD } from "./guide-pair.ts";

const LINK = "https://files.example.com/bunny.mp4";
vi.spyOn(console, "log").mockReturnValue();

test("the guide on signing in", async () => {
  await using pair = await guidePair();
  const { mock, wiring, run, file, rd } = pair;
  const client = createClient(wiring);
  const path = file("credentials.json");
  const approve = (text: string) => mock.realdebrid.approveDevice(text.split(" ").at(-1) ?? "");
  await run(signIn.device(client, path, approve));
  expect(await run(signIn.stayIn(wiring, path))).toBe("mock-user");
  await run(signIn.signOut(client, path));
  await expect(run(signIn.stayIn(wiring, path))).rejects.toMatchObject({ reason: "signed-out" });
  expect(await run(signIn.needsSignIn(rd))).toBe("signed in");
  expect(signIn.privateToken("MOCK-PRIVATE-TOKEN").torrents).toBeDefined();
});

test("the guide on signing in to a website, or with a password", async () => {
  await using pair = await guidePair();
  const { mock, wiring, run } = pair;
  const client = createClient(wiring);
  const {
    redirectUris: [redirectUri = ""],
    ...app
  } = MOCK_APP;
  const { state, address } = signIn.website(app, redirectUri);
  const there = new URL(address);
  mock.realdebrid.answerConsentPage(app.clientId, "approved");
  mock.realdebrid.apps.allowPasswords(app.clientId);
  const back = await fetch(`${mock.url}${there.pathname}${there.search}`, { redirect: "manual" });
  const callbackUrl = back.headers.get("location") ?? "";
  const credentials = await run(signIn.websiteBack(client, app, redirectUri, callbackUrl, state));
  expect(credentials.accessToken).not.toBe("");
  const byPassword = await run(signIn.password(client, app, "mock-user", PASSWORD, async () => "123456"));
  expect(byPassword?.accessToken).not.toBe("");
});

test("the guide on limits", async () => {
  await using pair = await guidePair();
  const { mock, rd, wiring, run } = pair;
  const options = { ...wiring, auth: "MOCK-PRIVATE-TOKEN" };
  expect(await run(limits.deadlines(options, LINK))).toContain("http");
  expect(await run(limits.tryAgain(rd, LINK))).toContain("http");
  const { results, left } = await run(limits.patient(rd, [LINK, LINK]));
  expect([results.length, left.length]).toEqual([2, 0]);
  const lines: string[] = [];
  mock.faults.add({ operation: "getUser", nth: [1], kind: "reset" });
  await run(limits.watch(options, (line) => lines.push(line)).user.get());
  expect(lines.join()).toMatch(/getUser again in \d+ ms/);
});

test("the guide on magnets", async () => {
  await using pair = await guidePair();
  const { mock, rd, run, file } = pair;
  const { downloads, missing } = await run(magnets.wholeJob(rd, MAGNET, file("job.json")));
  expect([downloads.length, missing.length]).toEqual([1, 0]);
  mock.reset();
  const id = await run(magnets.add(rd, MAGNET));
  await run(magnets.select(rd, id));
  const { links } = await run(magnets.wait(rd, id, new AbortController().signal));
  expect(links).toHaveLength(1);
  const { results } = await run(magnets.links(rd, id));
  expect(results[0]?.ok).toBe(true);
  await run(magnets.save(rd, LINK, file("bunny.mp4")));
  expect(mock.violations).toEqual([]);
});

test("the guide on errors", async () => {
  await using pair = await guidePair();
  const { mock, rd, run } = pair;
  expect(await run(errors.thrown(rd, LINK))).toContain("/d/");
  mock.reset("hoster-unavailable");
  expect(await run(errors.thrown(rd, LINK))).toMatch(/^19: http/);
  expect(await run(errors.typed(rd, LINK))).toBe("the hoster has a problem");
  expect(await run(errors.meta(rd))).toMatchObject({ attempts: 1, waitedMs: 0 });
});
