import { expect, it } from "vitest";
import { startShelf } from "../fixtures/shelf.ts";

it("names a port that is in use, and says what to do", async () => {
  await using first = await startShelf();
  const port = Number(new URL(first.url).port);
  const second = startShelf({ port });
  await expect(second).rejects.toThrow(`port ${port} on 127.0.0.1 is in use`);
  await expect(second).rejects.toThrow("--port 0");
});

it.each(["0.0.0.0", "::", "192.168.1.2", "example.com"])("does not listen on %s", async (host) => {
  await expect(startShelf({ host })).rejects.toThrow(`host ${host} is not this machine alone`);
});

it.each([-1, 65_536, 1.5, Number.NaN])("refuses port %s", async (port) => {
  await expect(startShelf({ port })).rejects.toThrow(`from 0 to 65535, got ${port}`);
});

it("listens by name", async () => {
  await using shelf = await startShelf({ host: "localhost" });
  expect((await fetch(`${shelf.url}/`)).status).toBe(200);
});

it("closes twice, and with connections open", async () => {
  const shelf = await startShelf();
  await fetch(`${shelf.url}/`);
  await Promise.all([shelf.close(), shelf.close()]);
  await expect(fetch(`${shelf.url}/`)).rejects.toThrow("fetch failed");
});
