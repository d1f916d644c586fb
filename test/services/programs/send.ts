// send.ts LIBRARY REDIS PREFIX TARGET PATH LEASE CALLS: sends that many calls, all at once, within the limit.
import { Limiter, NetworkError } from "@debrid-drive/runtime";
import { redisLimiterStore } from "@debrid-drive/runtime/redis";
import { LIMIT, WINDOW_MS } from "../limit.ts";
import { connectWith, LIBRARIES } from "./clients.ts";

const [name, redis = "", prefix = "", target = "", path = "", ...numbers] = process.argv.slice(2);
const [leaseMs = 0, calls = 0] = numbers.map(Number);
const library = LIBRARIES.find((one) => one === name) ?? "redis";
await using connected = await connectWith(library, redis);
const store = redisLimiterStore(connected.client, { prefix, timeoutMs: 5_000 });
const limiter = new Limiter({ buckets: { api: { limit: LIMIT, windowMs: WINDOW_MS } }, store });
const signal = new AbortController().signal;

async function send(): Promise<void> {
  const full = () => new Error("full");
  const slot = await limiter.acquire("api", { leaseMs, signal, tooLong: () => undefined, full });
  const response = await fetch(target + path);
  await response.arrayBuffer();
  await slot?.release(true);
}

await (await fetch(`${target}/start`)).arrayBuffer();
const ends = await Promise.allSettled(Array.from({ length: calls }, send));
const errors = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
process.stdout.write(`${errors.map(String).join("\n")}\n`);
process.exitCode = errors.length === 0 ? 0 : errors.every((error) => error instanceof NetworkError) ? 3 : 1;
