// send.ts LIBRARY REDIS PREFIX TARGET LIMIT WINDOW LEASE CALLS: sends calls to the target, all at once, within the limit.
import { Limiter } from "@debrid-drive/runtime";
import { redisLimiterStore } from "@debrid-drive/runtime/redis";
import { connectWith, LIBRARIES } from "./clients.ts";

const [name, redis = "", prefix = "", target = "", ...numbers] = process.argv.slice(2);
const [limit = 0, windowMs = 0, leaseMs = 0, calls = 0] = numbers.map(Number);
const library = LIBRARIES.find((one) => one === name) ?? "redis";
await using connected = await connectWith(library, redis);
const store = redisLimiterStore(connected.client, { prefix });
const limiter = new Limiter({ buckets: { api: { limit, windowMs } }, store });
const signal = new AbortController().signal;

async function send(): Promise<void> {
  const slot = await limiter.acquire(
    "api",
    { leaseMs, signal, tooLong: () => undefined },
    () => new Error("full"),
  );
  const response = await fetch(target);
  await response.arrayBuffer();
  await slot?.release(true);
}

await Promise.all(Array.from({ length: calls }, send));
