/**
 * A deep copy of a state: plain values, arrays, maps, sets, bytes, and objects of classes whose fields are all
 * visible (`private`, not `#`). What is `shared`, such as the clock, and functions are not copied.
 */
export function cloneState<T>(state: T, shared: ReadonlySet<unknown>): T {
  const copies = new Map<object, object>();

  function copy<V>(value: V): V {
    if (typeof value !== "object" || value === null || shared.has(value)) return value;
    const known = copies.get(value);
    if (known !== undefined) return known as V;
    return copyObject(value) as V;
  }

  function copyObject(value: object): object {
    if (value instanceof Uint8Array) return remember(value, value.slice());
    if (Array.isArray(value)) {
      const list: unknown[] = remember(value, []);
      for (const item of value) list.push(copy(item));
      return list;
    }
    const twin = remember(value, emptyTwin(value));
    if (value instanceof Map && twin instanceof Map) {
      for (const [key, item] of value) Map.prototype.set.call(twin, copy(key), copy(item));
    }
    if (value instanceof Set && twin instanceof Set) for (const item of value) twin.add(copy(item));
    for (const [key, item] of Object.entries(value)) setOwn(twin, key, copy(item));
    return twin;
  }

  function remember<O extends object>(value: object, twin: O): O {
    copies.set(value, twin);
    return twin;
  }

  return copy(state);
}

/** An object of the same class without fields. A map of a class of its own keeps its methods. */
function emptyTwin(value: object): object {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (value instanceof Map) return Object.setPrototypeOf(new Map(), prototype) as object;
  if (value instanceof Set) return Object.setPrototypeOf(new Set(), prototype) as object;
  return Object.create(prototype) as object;
}

/** Unlike an assignment, it makes a field of every name, `__proto__` too. */
function setOwn(twin: object, key: string, value: unknown): void {
  Object.defineProperty(twin, key, { value, writable: true, enumerable: true, configurable: true });
}
