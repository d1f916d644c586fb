// Loaded before each test file: whatever goes to a mock of this machine goes through a proxy, which holds it
// against the description. What it finds fails the file.
import { type Proxy, startProxy } from "@debrid-drive/mock-server";
import { afterAll, expect } from "vitest";

const direct = globalThis.fetch;
const proxies = new Map<string, Promise<Proxy>>();

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const { origin, pathname, search, protocol, hostname } = new URL(request.url);
  const isOfMock = protocol === "http:" && hostname === "127.0.0.1" && !pathname.startsWith("/_mock/");
  if (!isOfMock) return direct(request);
  const { url } = await proxyOf(origin);
  const response = await direct(new Request(`${url}${pathname}${search}`, request));
  const seen = response.url.startsWith(url) ? `${origin}${response.url.slice(url.length)}` : response.url;
  return Object.defineProperty(response, "url", { value: seen });
};

function proxyOf(target: string): Promise<Proxy> {
  const proxy = proxies.get(target) ?? startProxy({ target });
  proxies.set(target, proxy);
  return proxy;
}

afterAll(async () => {
  const all = await Promise.all(proxies.values());
  await Promise.all(all.map((proxy) => proxy.close()));
  expect(all.flatMap(({ violations }) => violations)).toEqual([]);
});
