import type { RedisClient } from "@debrid-drive/runtime/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";

export const LIBRARIES = ["redis", "ioredis"] as const;
export type Library = (typeof LIBRARIES)[number];

export interface Connected extends AsyncDisposable {
  readonly client: RedisClient;
}

export async function connectWith(library: Library, url: string): Promise<Connected> {
  if (library === "ioredis") {
    const client = new Redis(url);
    client.on("error", () => {});
    return { client, [Symbol.asyncDispose]: async () => client.disconnect() };
  }
  const client = createClient({ url });
  client.on("error", () => {});
  await client.connect();
  return { client, [Symbol.asyncDispose]: async () => client.destroy() };
}
