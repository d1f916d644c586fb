import { createStorage } from "unstorage";
import memoryDriver from "unstorage/drivers/memory";
import { describe, expect, test } from "vitest";
import { ConfigError, keyValueStore, memoryStore } from "../../src/index.ts";

const SECRET = "made-up-token";

function webStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

const storages = {
  Map: () => new Map<string, string>(),
  "Web Storage": webStorage,
  unstorage: () => createStorage({ driver: memoryDriver() }),
};

describe.for(Object.entries(storages))("%s", ([, make]) => {
  test("keeps, replaces and removes", async () => {
    const storage = make();
    const store = keyValueStore<{ token: string; at: number }>(storage, "rd");
    const other = keyValueStore<{ token: string }>(storage, "other");
    expect(await store.load()).toBeUndefined();
    await store.save({ token: "123", at: 5 });
    await other.save({ token: "true" });
    expect(await store.load()).toEqual({ token: "123", at: 5 });
    await store.save(undefined);
    expect(await store.load()).toBeUndefined();
    expect(await other.load()).toEqual({ token: "true" });
  });

  test("stores over the same key take turns", async () => {
    const storage = make();
    const [one, two] = [keyValueStore<object>(storage, "rd"), keyValueStore<object>(storage, "rd")];
    const order: string[] = [];
    const job = (name: string) => async () => {
      order.push(`${name} begins`);
      await one.load();
      order.push(`${name} ends`);
    };
    await Promise.all([one.exclusive(job("one")), two.exclusive(job("two"))]);
    expect(order).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  });
});

test("uses the lock of the storage", async () => {
  const calls: string[] = [];
  const store = keyValueStore<object>(new Map(), "rd", {
    lock: async (job) => {
      calls.push("lock");
      const result = await job();
      calls.push("unlock");
      return result;
    },
  });
  expect(await store.exclusive(async () => calls.push("job"))).toBe(2);
  expect(calls).toEqual(["lock", "job", "unlock"]);
});

test("what no error shows: the content", async () => {
  const parse = (value: unknown): never => {
    throw new Error(`bad ${JSON.stringify(value)}`);
  };
  const broken = keyValueStore(new Map([["rd", `{"token": ${SECRET}`]]), "rd");
  const refused = keyValueStore(new Map([["rd", `{"token":"${SECRET}"}`]]), "rd", {
    parse,
    expected: "tokens",
  });
  const failing = keyValueStore(
    { ...webStorage(), setItem: (_, value) => Promise.reject(new Error(value)) },
    "rd",
  );
  const cyclic: Record<string, unknown> = { token: SECRET };
  cyclic.self = cyclic;
  const failures = await Promise.all(
    [
      broken.load(),
      refused.load(),
      failing.save({ token: SECRET }),
      failing.save(cyclic),
      memoryStore({ token: SECRET }, { parse }).load(),
    ].map((work) =>
      work.then(
        () => undefined,
        (error: unknown) => error,
      ),
    ),
  );
  for (const error of failures) {
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).cause).toBeUndefined();
    expect(String(error)).not.toContain(SECRET);
  }
  expect(failures.map(String)).toEqual([
    "ConfigError: keyValueStore: storage: key rd holds something else; expected JSON. It was left as it is",
    "ConfigError: keyValueStore: storage: key rd holds something else; expected tokens. It was left as it is",
    "ConfigError: keyValueStore: storage: writing of key rd failed (Error)",
    "ConfigError: keyValueStore: value: cannot be saved; expected what JSON can hold",
    "ConfigError: memoryStore: initial: the store holds something else; expected what the option parse accepts. It was left as it is",
  ]);
});
