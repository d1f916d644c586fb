import { ConfigError } from "@debrid-drive/runtime/core";
import type { PageArgs, Pages } from "./paging.ts";

const DEFAULT_SIZE = 500;
const MAX_SIZE = 5_000;

/** @throws ConfigError for a page size out of range */
export function checkPageSize(operation: string, { pageSize = DEFAULT_SIZE }: PageArgs = {}): number {
  if (Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= MAX_SIZE) return pageSize;
  throw new ConfigError(operation, "pageSize", `expected a whole number from 1 to ${MAX_SIZE}`);
}

/** Pages whose reader is loaded when somebody reads. */
export function latePages<T>(
  operation: string,
  args: PageArgs | undefined,
  load: () => Promise<Pages<T>>,
): Pages<T> {
  checkPageSize(operation, args);
  return {
    async *pages() {
      yield* (await load()).pages();
    },
    async *[Symbol.asyncIterator]() {
      yield* await load();
    },
    toArray: async (limits) => (await load()).toArray(limits),
    total: async () => (await load()).total(),
  };
}
