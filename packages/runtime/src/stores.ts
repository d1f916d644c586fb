export { keyValueStore } from "./store/key-value-store.ts";
export { memoryStore } from "./store/memory-store.ts";
