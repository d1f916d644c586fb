/** node-redis 4 and later: a client, a pool, a cluster or a sentinel. */
export interface NodeRedis {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** ioredis 5 and later: a client or a cluster. */
export interface IoRedis {
  eval(script: string, keyCount: number, ...keysAndArguments: string[]): Promise<unknown>;
  defineCommand(name: string, definition: { readonly lua: string }): unknown;
}

export type RedisClient = NodeRedis | IoRedis;

/** Never throws at once. */
export async function evaluate(
  client: RedisClient,
  script: string,
  keys: string[],
  values: string[],
): Promise<unknown> {
  if ("defineCommand" in client) return client.eval(script, keys.length, ...keys, ...values);
  return client.eval(script, { keys, arguments: values });
}
